using System.Globalization;
using ExpertCouncil.Core.Desk;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Language;
using ExpertCouncil.Web.Localization;
using ExpertCouncil.Web.Pages.Admin.Facts;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace ExpertCouncil.Web.Pages.Admin.Editor;

/// <summary>What a person decided on the merge page.</summary>
public sealed class MergeChoices
{
    public const string Mine = "mine";
    public const string Theirs = "theirs";
    public const string Both = "both";
    public const string ByHand = "hand";
    public const string FactsField = "facts";

    private readonly IFormCollection posted;

    private MergeChoices(IFormCollection posted) => this.posted = posted;

    public static MergeChoices None { get; } = new(FormCollection.Empty);

    public static MergeChoices Read(IFormCollection posted) => new(posted);

    /// <summary>The name of the field that says which revision the choices were made against.</summary>
    public static string LatestField(SiteLanguage? language) => (language?.Code() ?? FactsField) + ".Latest";

    /// <summary>The name of the buttons of a section, by its place among those of the text.</summary>
    public static string Field(SiteLanguage language, int place) => $"{language.Code()}.Section{place.ToString(CultureInfo.InvariantCulture)}";

    public static string TextField(SiteLanguage language, int place) => Field(language, place) + ".Text";

    public string? Of(string field) => posted[field].FirstOrDefault();

    /// <summary>False when something was saved after the page was shown.</summary>
    public bool AreAbout(MergedForm merged) =>
        merged.Texts.All(text => Of(LatestField(text.Language)) == text.Latest.ToString(CultureInfo.InvariantCulture))
        && (merged.Facts is null || Of(LatestField(null)) == merged.Facts.Latest.ToString(CultureInfo.InvariantCulture));

    /// <summary>Names the sections nothing was decided about.</summary>
    public bool AreMade(MergedForm merged, ModelStateDictionary faults)
    {
        foreach (var (language, place) in merged.Texts.SelectMany(text => text.Merge.Sections.Index().Where(section => section.Item.Collides).Select(section => (text.Language, section.Index))))
        {
            Require(Field(language, place), faults);
        }

        if (merged.Facts is not null)
        {
            Require(FactsField, faults);
        }

        return faults.IsValid;
    }

    /// <returns>The form with what was decided, based on what is stored now.</returns>
    public EntryForm Apply(MergedForm merged)
    {
        var texts = merged.Form.Texts.Select(text => merged.Texts.FirstOrDefault(one => one.Language == text.Language) is { } collision
            ? text.With(Compose(collision)) with { BasedOn = collision.Latest }
            : text);
        var form = merged.Form with { Texts = [.. texts] };

        return merged.Facts is { } facts
            ? form with { Facts = FactsForm.Of(Of(FactsField) == Theirs ? merged.TheirFacts! : facts.Merge.Merged).With(form.Facts.Names()), FactsBasedOn = facts.Latest }
            : form;
    }

    private WrittenText Compose(TextCollision collision)
    {
        var places = collision.Merge.Sections.Index().ToList();

        // By reference: two sections may say the same.
        return collision.Merge.Compose(section => Choose(section, collision.Language, places.First(place => ReferenceEquals(place.Item, section)).Index));
    }

    private string Choose(MergedSection section, SiteLanguage language, int place) => Of(Field(language, place)) switch
    {
        Mine => section.Mine ?? "",
        Theirs => section.Theirs ?? "",
        Both => Together(section),
        _ => (Of(TextField(language, place)) ?? "").ReplaceLineEndings("\n"),
    };

    /// <summary>Both texts, one after the other: a title or summary in one line, a section under one heading where both have the same.</summary>
    public static string Together(MergedSection section)
    {
        var (mine, theirs) = (section.Mine ?? "", section.Theirs ?? "");

        if (section.Section is TextSection.Title or TextSection.Summary)
        {
            return $"{mine} / {theirs}";
        }

        var heading = theirs.Split('\n', 2)[0];
        var rest = heading.StartsWith("## ", StringComparison.Ordinal) && mine.StartsWith(heading + "\n", StringComparison.Ordinal) ? theirs[heading.Length..].TrimStart('\n') : theirs;

        return $"{mine.TrimEnd('\n')}\n\n{rest}".TrimStart('\n');
    }

    private void Require(string field, ModelStateDictionary faults)
    {
        if (Of(field) is not (Mine or Theirs or Both or ByHand))
        {
            faults.AddModelError(field, EditorText.Merge_Undecided);
        }
    }
}
