using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Desk;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Language;

namespace ExpertCouncil.Web.Pages.Admin;

/// <summary>A page about one entry that shows its texts.</summary>
public abstract class LoadedEntryPage(EditorialDesk desk) : DeskEntryPage
{
    public Entry Entry { get; private set; } = null!;

    protected EditorialDesk Desk => desk;

    /// <summary>The text whose title the page carries: the one in the language of the desk, else the other.</summary>
    public Translation? Named => Entry.In(Language) ?? Entry.In(Language.Other());

    /// <summary>The title of the entry and what it is written in.</summary>
    public EntryName Name => new(Entry.Reference, Named?.Working?.Title ?? Entry.Key, Named?.Language);

    /// <returns>False where there is no such entry.</returns>
    protected async Task<bool> FindAsync(CancellationToken cancellationToken)
    {
        if (Reference is not { } reference || await desk.FindAsync(reference, cancellationToken) is not { } found)
        {
            return false;
        }

        Entry = found.Entry;
        Title = Name.Title;

        return true;
    }
}

/// <param name="Reference">The entry.</param>
/// <param name="Title">Of its working text, or its key where it has none.</param>
/// <param name="Language">What the title is written in; null for a key.</param>
public sealed record EntryName(EntryReference Reference, string Title, SiteLanguage? Language);
