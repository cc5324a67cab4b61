using ExpertCouncil.Web.Pages.Admin.NewEntry;
using Microsoft.AspNetCore.Http.Features;

namespace ExpertCouncil.Web.Pages.Admin.Facts;

internal static class FactsSetup
{
    // A glossary of some hundred terms has ten controls a term; the framework's limit of 1 024 would refuse to save it.
    private const int MaxControls = 8192;

    public static IServiceCollection AddFactsForms(this IServiceCollection services)
    {
        services.AddScoped<FactsNamesReader>();
        services.AddSingleton<CreationTickets>();
        services.Configure<FormOptions>(options => options.ValueCountLimit = MaxControls);

        return services;
    }
}
