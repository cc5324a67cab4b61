using ExpertCouncil.Core.Content;
using Microsoft.AspNetCore.Mvc;

namespace ExpertCouncil.Web.Pages.Admin;

/// <summary>A page about one entry, named in its address by folder and key as content files name it.</summary>
public abstract class DeskEntryPage : DeskPage
{
    [FromRoute]
    public string Folder { get; init; } = "";

    [FromRoute]
    public string Key { get; init; } = "";

    /// <summary>Null where the address names no kind of entry; the answer is 404 then.</summary>
    public EntryReference? Reference => EntryReference.TryParse($"{Folder}/{Key}", out var reference) ? reference : null;
}
