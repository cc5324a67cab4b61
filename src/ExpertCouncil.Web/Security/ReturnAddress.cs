using ExpertCouncil.Web.Localization;

namespace ExpertCouncil.Web.Security;

/// <summary>Where somebody wanted to go before they had to sign in. Only addresses of the desk count.</summary>
internal static class ReturnAddress
{
    /// <summary>Its name in the address of the sign-in page.</summary>
    public const string Parameter = "afterLogin";

    /// <summary>What was asked for; after a form the page it stood on, as far as its address tells.</summary>
    public static string Of(HttpRequest request) => request.Path.ToUriComponent() + (HttpMethods.IsGet(request.Method) ? request.QueryString.ToUriComponent() : "");

    /// <summary>The address if it leads to the desk, else the dashboard.</summary>
    public static string Safe(string? address) => IsOfDesk(address) ? address! : DeskLinks.Dashboard;

    // A backslash counts as a slash in browsers, and signs of control vanish: what does not begin exactly like the desk leads elsewhere. The sign-in page
    // would lead whoever is signed in to itself for ever.
    private static bool IsOfDesk(string? address) =>
        address is not null
        && (address == DeskLinks.Dashboard || address.StartsWith(DeskLinks.Dashboard + "/", StringComparison.Ordinal) || address.StartsWith(DeskLinks.Dashboard + "?", StringComparison.Ordinal))
        && !address.StartsWith(DeskLinks.SignIn, StringComparison.OrdinalIgnoreCase)
        && !address.Any(character => char.IsControl(character) || character == '\\');
}
