namespace ExpertCouncil.Web.Pages.Admin.Editor;

internal static class EditorSetup
{
    public static IServiceCollection AddEditor(this IServiceCollection services) =>
        services.AddScoped<EditorViews>().AddScoped<UnsavedTexts>().AddScoped<TypedMerge>();
}
