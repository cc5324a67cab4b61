using ExpertCouncil.Core.Publishing;
using ExpertCouncil.Web.Operations;
using ExpertCouncil.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;

namespace ExpertCouncil.Web.Pages;

internal static class PagesSetup
{
    public static IServiceCollection AddSitePages(this IServiceCollection services)
    {
        services.AddRazorPages();
        services.AddScoped<Admin.Entries.BulkOrder>();
        // The desk has parts of its own, beside those it shares with the site.
        services.Configure<RazorViewEngineOptions>(options => options.PageViewLocationFormats.Add("/Pages/Admin/Shared/{0}" + RazorViewEngine.ViewExtension));
        // A field left empty is a matter of the page, which says so in the person's language.
        services.Configure<MvcOptions>(options => options.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true);
        services.Configure<MvcOptions>(options => options.Filters.Add(new KeptFormFilter()));
        services.AddOptions<RazorPagesOptions>().Configure<IOptions<SiteOptions>>((options, site) =>
        {
            var addresses = new PageAddresses(site.Value.WritingSystems);
            addresses.Add("/Home/Index", null);
            addresses.Add("/Meetings/Index", Section.Meetings);
            addresses.Add("/Meetings/Detail", Section.Meetings, "{slug}");
            addresses.Add("/Memoranda/Index", Section.Memoranda);
            addresses.Add("/Memoranda/Detail", Section.Memoranda, "{slug}");
            addresses.Add("/Memoranda/Parallel", Section.Memoranda, "{slug}/parallel");
            addresses.Add("/WorkPlan/Index", Section.WorkPlan);
            addresses.Add("/WorkPlan/Detail", Section.WorkPlan, "{slug}");
            addresses.Add("/News/Index", Section.News);
            addresses.Add("/News/Detail", Section.News, "{slug}");
            addresses.Add("/People/Index", Section.People);
            addresses.Add("/People/Detail", Section.People, "{slug}");
            addresses.Add("/Organisations/Index", Section.Organisations);
            addresses.Add("/Organisations/Detail", Section.Organisations, "{slug}");
            addresses.Add("/Directions/Index", Section.Directions);
            addresses.Add("/Directions/Detail", Section.Directions, "{slug}");
            addresses.Add("/Calendar/Index", Section.Calendar, "{month?}");
            addresses.Add("/Archive/Index", Section.Archive);
            addresses.Add("/Archive/Detail", Section.Archive, "{year}/{month?}");
            addresses.Add("/About/Index", Section.About);
            addresses.Add("/Contacts/Index", Section.Contacts);
            addresses.Add("/Accessibility/Index", Section.Accessibility);
            addresses.Add("/Figures/Index", Section.Figures);
            addresses.Add("/Timeline/Index", Section.Timeline);
            addresses.Add("/Glossary/Index", Section.Glossary);
            addresses.Add("/Search/Index", Section.Search);
            addresses.Add("/SiteMap/Index", Section.SiteMap);
            addresses.Add("/Mistakes/Index", Section.Mistakes, takesForms: true);
            options.Conventions.Add(addresses);
        });
        services.Configure<RouteOptions>(options => options.LowercaseUrls = true);

        return services;
    }
}
