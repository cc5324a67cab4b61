namespace ExpertCouncil.Web.Localization;

/// <summary>Which scripts of the desk the build bundled. Without npm it bundles none, and the desk's plain fields serve.</summary>
public sealed class DeskScripts(IWebHostEnvironment environment)
{
    public bool HasEditor { get; } = Exists(environment, "editor");

    public bool HasDesk { get; } = Exists(environment, "desk");

    public bool HasAccounts { get; } = Exists(environment, "accounts");

    /// <summary>What reads Word files, loaded when one is chosen; null where the build made none.</summary>
    public string? WordReader { get; } = Exists(environment, "word-reader") ? "/dist/word-reader.js" : null;

    public bool HasPlan { get; } = Exists(environment, "plan");

    private static bool Exists(IWebHostEnvironment environment, string name) => environment.WebRootFileProvider.GetFileInfo($"dist/{name}.js").Exists;
}
