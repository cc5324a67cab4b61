using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using ExpertCouncil.Core.Content;
using ExpertCouncil.Web.Pages.Admin.Facts;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace ExpertCouncil.Web.Tests.Pages.Admin.Facts;

public sealed class FactsRoundTripTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    public static TheoryData<EntryKind> Kinds => [.. EntryKinds.All];

    /// <summary>Whoever opens an entry and saves it without a touch changes nothing, by a byte.</summary>
    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Read_ShippedFactsUntouched_AreTheStoredOnes(EntryKind kind)
    {
        var entries = (await site.EntriesAsync()).Where(entry => entry.Kind == kind).ToList();

        Assert.NotEmpty(entries);

        foreach (var entry in entries)
        {
            var names = await site.NamesAsync(entry.Reference);
            var page = await site.RenderAsync(FactsForm.Of(entry.Facts).With(names));

            Assert.Equal(await site.StoredAsync(entry.Facts), await site.StoredAsync(Read(page.Sent(), entry.Facts, names)));
        }
    }

    [Fact]
    public async Task Read_SampleFactsUntouched_AreTheSame()
    {
        var names = await SampleNamesAsync();

        foreach (var facts in SampleFacts.All)
        {
            var page = await site.RenderAsync(FactsForm.Of(facts).With(names));

            Assert.Equal(await site.StoredAsync(facts), await site.StoredAsync(Read(page.Sent(), facts, names)));
        }
    }

    /// <summary>Every control there is changes the facts, and what it changed comes back as it was typed.</summary>
    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Read_AnyFieldChanged_IsInTheFacts(EntryKind kind)
    {
        var names = await SampleNamesAsync();
        var facts = SampleFacts.All.Single(sample => sample.GetType() == kind.FactsType());
        var (stored, page) = (await site.StoredAsync(facts), await site.RenderAsync(FactsForm.Of(facts).With(names)));
        var sent = page.Sent();
        var controls = page.QuerySelectorAll("[name]").Where(control => control is not IHtmlButtonElement).DistinctBy(control => control.GetAttribute("name"))
            .Where(control => control is IHtmlInputElement { Type: "checkbox" } || sent[control.GetAttribute("name")!] != "").ToList();

        Assert.True(controls.Count >= 10);

        foreach (var control in controls)
        {
            var name = control.GetAttribute("name")!;
            var changed = Read(sent.With(name, Other(control)), facts, names);
            var (once, again) = (await site.StoredAsync(changed), await site.RenderAsync(FactsForm.Of(changed).With(names)));

            Assert.True(once != stored, $"{name} changes nothing");
            Assert.Equal(once, await site.StoredAsync(Read(again.Sent(), changed, names)));
        }
    }

    private async Task<FactsNames> SampleNamesAsync()
    {
        var names = await site.NamesAsync();

        return new FactsNames(names.Writing, names.Entries) { Tags = names.Tags, Files = ["boshqa.pdf", "surat.jpg"] };
    }

    private static string? Other(IElement control)
    {
        var name = control.GetAttribute("name")!;

        return control switch
        {
            // Of several boxes another one is ticked instead.
            IHtmlInputElement { Type: "checkbox" } => control.Owner!.QuerySelectorAll<IHtmlInputElement>($"[name='{name}']").LastOrDefault(box => !box.IsChecked)?.Value,
            IHtmlSelectElement select => select.Options.Select(option => option.Value).Where(value => value != select.Value).MaxBy(value => value.Length),
            IHtmlInputElement { Type: "date" } date => date.Value[..5] + "10-" + date.Value[8..],
            IHtmlInputElement { Type: "time" } => "12:15",
            IHtmlInputElement { Type: "url" } url => url.Value + "/a",
            IHtmlInputElement input when input.GetAttribute("list") is { } list => control.Owner!.GetElementById(list)!.QuerySelectorAll<IHtmlOptionElement>("option")
                .Select(option => option.Value).First(value => value != input.Value),
            IHtmlInputElement { Value: var value } when name.EndsWith("Period", StringComparison.Ordinal) => "11.2025",
            IHtmlInputElement when name.EndsWith("Until", StringComparison.Ordinal) => "30.08.2024",
            IHtmlInputElement when name.EndsWith("Date", StringComparison.Ordinal) || name.EndsWith("Founded", StringComparison.Ordinal) => "2023",
            IHtmlInputElement when name.EndsWith(".From", StringComparison.Ordinal) => "2018",
            IHtmlInputElement when name.EndsWith(".To", StringComparison.Ordinal) => "2026",
            IHtmlInputElement { Value: var value } when name.EndsWith("Value", StringComparison.Ordinal) => "1 200,5",
            IHtmlInputElement input when input.GetAttribute("inputmode") == "numeric" => "9",
            IHtmlInputElement { Value: var value } => value + "a",
            IHtmlTextAreaElement area => area.Value + "a",
            _ => throw new InvalidOperationException(control.OuterHtml),
        };
    }

    private static EntryFacts Read(Microsoft.AspNetCore.Http.IFormCollection sent, EntryFacts stored, FactsNames names)
    {
        var faults = new ModelStateDictionary();
        FactsForm.Read(sent, stored).With(names).TryRead(faults, FactsForm.Prefix, out var facts);

        return facts ?? throw new InvalidOperationException(string.Join("; ", faults.SelectMany(fault => fault.Value!.Errors.Select(error => $"{fault.Key}: {error.ErrorMessage}"))));
    }
}
