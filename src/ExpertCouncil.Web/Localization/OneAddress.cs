using ExpertCouncil.Language;

namespace ExpertCouncil.Web.Localization;

/// <summary>A page has one address: in lower case and without a slash at its end. Other spellings lead there for good.</summary>
internal static class OneAddress
{
    public static void UseOneAddress(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var path = context.Request.Path.Value ?? "";
        var right = path.ToLowerInvariant().TrimEnd('/');

        if (string.Equals(path, right, StringComparison.Ordinal) || !IsPage(right) || !HttpMethods.IsGet(context.Request.Method))
        {
            return next(context);
        }

        context.Response.Redirect(right + context.Request.QueryString, permanent: true);

        return Task.CompletedTask;
    });

    // A path such as //elsewhere would lead a redirect to another site; only what begins with a language is a page.
    private static bool IsPage(string path) => path.Split('/', 3) is ["", var prefix, ..] && WritingSystem.TryFromPrefix(prefix, out _);
}
