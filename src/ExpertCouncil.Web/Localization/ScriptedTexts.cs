using System.Collections.Concurrent;
using System.Globalization;
using System.Resources;
using System.Runtime.CompilerServices;
using ExpertCouncil.Core.Content;
using ExpertCouncil.Language;

namespace ExpertCouncil.Web.Localization;

/// <summary>
/// The interface texts in every script. What no catalogue holds is derived from the one of the language, once, by the rules the texts of the site go by;
/// a catalogue may hold marks of spelling, as those texts may.
/// </summary>
internal sealed class ScriptedTexts : ResourceManager
{
    private readonly ConcurrentDictionary<(string Name, WritingSystem Writing), string?> texts = [];

    private ScriptedTexts(ResourceManager stored) : base(stored.BaseName, typeof(SiteText).Assembly)
    {
    }

    /// <summary>Puts this in the place where the generated class keeps its catalogues.</summary>
    public static void Install()
    {
        if (SiteText.ResourceManager is { } stored and not ScriptedTexts)
        {
            Manager(null) = new ScriptedTexts(stored);
        }
    }

    public override string? GetString(string name) => GetString(name, culture: null);

    public override string? GetString(string name, CultureInfo? culture)
    {
        var writing = InterfaceCultures.WritingOf(culture ?? CultureInfo.CurrentUICulture);

        return texts.TryGetValue((name, writing), out var known) ? known : texts.GetOrAdd((name, writing), Find);
    }

    private string? Find((string Name, WritingSystem Writing) text) =>
        base.GetString(text.Name, InterfaceCultures.Of(WritingSystem.Source(text.Writing.Language))) is { } stored ? SpellingMarks.In(stored, text.Writing) : null;

    [UnsafeAccessor(UnsafeAccessorKind.StaticField, Name = "resourceMan")]
    private static extern ref ResourceManager Manager(SiteText? texts);
}
