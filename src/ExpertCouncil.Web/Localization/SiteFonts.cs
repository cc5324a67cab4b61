namespace ExpertCouncil.Web.Localization;

/// <summary>Whether the build cut the fonts. Without npm it cuts none, and the reader's own fonts serve.</summary>
public sealed class SiteFonts(IWebHostEnvironment environment)
{
    public bool AreCut { get; } = environment.WebRootFileProvider.GetFileInfo("dist/fonts/serif-latin.woff2").Exists;
}
