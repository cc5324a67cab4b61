using ExpertCouncil.Core.Publishing;
using ExpertCouncil.Language;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace ExpertCouncil.Web.Pages;

/// <summary>Gives each page one address a served writing system, with that language's own section word, and takes its file path away as an address.</summary>
internal sealed class PageAddresses(IReadOnlyList<WritingSystem> served) : IPageRouteModelConvention
{
    // Without it a page would answer any method, with a model that nobody filled.
    private static readonly HttpMethodMetadata ReadOnly = new([HttpMethods.Get, HttpMethods.Head]);
    private static readonly HttpMethodMetadata WithForm = new([HttpMethods.Get, HttpMethods.Head, HttpMethods.Post]);

    private readonly Dictionary<string, (Section? Section, string Tail, HttpMethodMetadata Methods)> pages = [];

    public void Add(string page, Section? section, string tail = "", bool takesForms = false) => pages.Add(page, (section, tail, takesForms ? WithForm : ReadOnly));

    public void Apply(PageRouteModel model)
    {
        if (!pages.TryGetValue(model.ViewEnginePath, out var address))
        {
            return;
        }

        model.Selectors.Clear();

        foreach (var writing in served)
        {
            var path = address.Section is { } section ? SiteAddresses.Of(section, writing) : $"/{writing.Prefix}";
            var template = address.Tail.Length == 0 ? path : $"{path}/{address.Tail}";
            model.Selectors.Add(new SelectorModel
            {
                AttributeRouteModel = new AttributeRouteModel { Template = template.TrimStart('/') },
                EndpointMetadata = { address.Methods },
            });
        }
    }
}
