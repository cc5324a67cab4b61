using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using System.Resources;
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

    private ScriptedTexts(ResourceManager stored) : base(stored.BaseName, typeof(ScriptedTexts).Assembly)
    {
    }

    /// <summary>The generated classes of all catalogues.</summary>
    public static IReadOnlyList<Type> Catalogues { get; } =
        [.. typeof(ScriptedTexts).Assembly.GetTypes().Where(type => type.Namespace == typeof(ScriptedTexts).Namespace && Holder(type) is not null)];

    /// <summary>Puts one of these in the place where each generated class keeps its catalogue.</summary>
    public static void Install()
    {
        foreach (var catalogue in Catalogues)
        {
            if (Manager(catalogue) is not ScriptedTexts)
            {
                Holder(catalogue)!.SetValue(null, new ScriptedTexts(Manager(catalogue)));
            }
        }
    }

    public static ResourceManager Manager(Type catalogue) =>
        (ResourceManager)catalogue.GetProperty(nameof(SiteText.ResourceManager), BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)!.GetValue(null)!;

    public override string? GetString(string name) => GetString(name, culture: null);

    public override string? GetString(string name, CultureInfo? culture)
    {
        var writing = InterfaceCultures.WritingOf(culture ?? CultureInfo.CurrentUICulture);

        return texts.TryGetValue((name, writing), out var known) ? known : texts.GetOrAdd((name, writing), Find);
    }

    private string? Find((string Name, WritingSystem Writing) text) =>
        base.GetString(text.Name, InterfaceCultures.Of(WritingSystem.Source(text.Writing.Language))) is { } stored ? SpellingMarks.In(stored, text.Writing) : null;

    private static FieldInfo? Holder(Type type) => type.GetField("resourceMan", BindingFlags.Static | BindingFlags.NonPublic);
}
