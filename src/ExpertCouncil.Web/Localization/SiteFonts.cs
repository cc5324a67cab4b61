using ExpertCouncil.Language;

namespace ExpertCouncil.Web.Localization;

/// <summary>The font files a page in a script needs first. Without npm the build cuts none, and the reader's own fonts serve.</summary>
public sealed class SiteFonts(IWebHostEnvironment environment)
{
    private readonly bool cut = environment.WebRootFileProvider.GetFileInfo("dist/fonts/serif-latin.woff2").Exists;

    public IReadOnlyList<string> For(Script script) => !cut ? []
        : script == Script.Latin ? ["~/dist/fonts/serif-latin.woff2", "~/dist/fonts/sans-latin.woff2"]
        : ["~/dist/fonts/serif-cyrillic.woff2", "~/dist/fonts/sans-cyrillic.woff2"];
}
