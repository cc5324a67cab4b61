using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Language;
using ExpertCouncil.Web.Pages.Admin.Facts;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Primitives;

namespace ExpertCouncil.Web.Tests.Pages.Admin.Facts;

/// <summary>Forms of facts as the site writes them and as a browser sends them back.</summary>
internal static class RenderedFacts
{
    public static Task<FactsNames> NamesAsync(this SiteFixture site, EntryReference? entry = null, Rights? rights = null) => site.OnStoreAsync(
        (services, _) => services.GetRequiredService<FactsNamesReader>().ReadAsync(entry, WritingSystem.UzbekLatin, rights, CancellationToken.None));

    public static Task<List<Entry>> EntriesAsync(this SiteFixture site) => site.OnStoreAsync(
        (_, store) => store.Entries.AsNoTracking().OrderBy(e => e.Kind).ThenBy(e => e.Key).ToListAsync());

    /// <summary>The facts as the column of the store holds them.</summary>
    public static Task<string> StoredAsync(this SiteFixture site, EntryFacts facts) => site.OnStoreAsync((_, store) => Task.FromResult(
        (string)store.Model.FindEntityType(typeof(Entry))!.FindProperty(nameof(Entry.Facts))!.GetValueConverter()!.ConvertToProvider(facts)!));

    public static Task<IDocument> RenderAsync(this SiteFixture site, FactsForm form, ModelStateDictionary? faults = null) => site.OnStoreAsync(async (services, _) =>
    {
        var http = new DefaultHttpContext { RequestServices = services };
        services.GetRequiredService<IHttpContextAccessor>().HttpContext = http;
        var action = new ActionContext(http, new RouteData(), new ActionDescriptor(), faults ?? new ModelStateDictionary());
        var view = services.GetRequiredService<IRazorViewEngine>().GetView(null, "/Pages/Admin/Facts/_Facts.cshtml", isMainPage: false);
        var data = new ViewDataDictionary<FactsForm>(new EmptyModelMetadataProvider(), action.ModelState) { Model = form };
        data.TemplateInfo.HtmlFieldPrefix = FactsForm.Prefix;
        await using var html = new StringWriter();
        var temporary = new TempDataDictionary(http, services.GetRequiredService<ITempDataProvider>());
        await view.View!.RenderAsync(new ViewContext(action, view.View, data, temporary, html, new HtmlHelperOptions()));

        return await SiteFixture.ReadAsync($"<!DOCTYPE html><form>{html}</form>");
    });

    /// <summary>What a browser sends when the form is saved: nothing for boxes that are not ticked, and no buttons.</summary>
    public static FormCollection Sent(this IDocument page) => new(
        page.QuerySelectorAll("[name]").Where(control => control is not IHtmlButtonElement and not IHtmlInputElement { Type: "checkbox", IsChecked: false })
            .GroupBy(control => control.GetAttribute("name")!, Value, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => new StringValues([.. group]), StringComparer.Ordinal));

    public static FormCollection With(this FormCollection sent, string name, string? value)
    {
        var values = sent.ToDictionary(StringComparer.Ordinal);

        if (value is null)
        {
            values.Remove(name);
        }
        else
        {
            values[name] = value;
        }

        return new FormCollection(values);
    }

    private static string? Value(IElement control) => control switch
    {
        IHtmlSelectElement select => select.Value,
        IHtmlTextAreaElement area => area.Value.ReplaceLineEndings("\r\n"),
        IHtmlInputElement input => input.Value,
        _ => throw new InvalidOperationException(control.OuterHtml),
    };
}
