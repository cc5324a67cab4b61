using System.Globalization;
using ExpertCouncil.Language;
using ExpertCouncil.Web.Operations;
using ExpertCouncil.Web.Security;
using Microsoft.Extensions.Options;

namespace ExpertCouncil.Web.Localization;

/// <summary>Decides what a request is answered in: what its address begins with, else what the browser asks for, else Uzbek. The desk speaks as
/// each account chose.</summary>
internal sealed class RequestWriting(RequestDelegate next, IOptions<SiteOptions> site)
{
    private static readonly object Key = new();

    public async Task InvokeAsync(HttpContext context)
    {
        Speak(context, FromPath(context.Request.Path, site.Value) ?? ForDesk(context.Request) ?? FromBrowser(context.Request));

        await next(context);
    }

    /// <summary>From here on the request is answered in this.</summary>
    public static void Speak(HttpContext context, WritingSystem writing)
    {
        context.Items[Key] = writing;

        // Only texts follow the language. Dates, numbers and form fields never do: they are formatted and parsed by name.
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.CurrentUICulture = InterfaceCultures.Of(writing);
    }

    public static WritingSystem Of(HttpContext context) => context.Items[Key] as WritingSystem ?? WritingSystem.UzbekLatin;

    /// <summary>What an address begins with; null where that is no writing system the site serves.</summary>
    public static WritingSystem? FromPath(PathString path, SiteOptions site)
    {
        var first = path.Value?.Split('/', 3) is [_, var segment, ..] ? segment : null;

        return WritingSystem.TryFromPrefix(first, out var writing) && site.WritingSystems.Contains(writing) ? writing : null;
    }

    // Addresses of the desk name no language: before somebody signs in it is the one they chose on the site.
    private WritingSystem? ForDesk(HttpRequest request) =>
        request.IsForDesk && RememberedWriting.TryRead(request, site.Value, out var chosen) ? chosen : null;

    private WritingSystem FromBrowser(HttpRequest request)
    {
        var asked = request.GetTypedHeaders().AcceptLanguage.OrderByDescending(language => language.Quality ?? 1).Select(language => language.Value.Value ?? "");

        return asked.Select(Match).FirstOrDefault(writing => writing is not null) ?? WritingSystem.UzbekLatin;
    }

    private WritingSystem? Match(string tag) =>
        site.Value.WritingSystems
            .Where(writing => tag.Equals(writing.Tag, StringComparison.OrdinalIgnoreCase) || tag.StartsWith(writing.Tag + "-", StringComparison.OrdinalIgnoreCase))
            .MaxBy(writing => writing.Tag.Length);
}
