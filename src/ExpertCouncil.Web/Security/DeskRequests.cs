using ExpertCouncil.Web.Localization;

namespace ExpertCouncil.Web.Security;

internal static class DeskRequests
{
    extension(HttpRequest request)
    {
        /// <summary>True for addresses of the desk, in whatever case they are typed: routing takes them all.</summary>
        public bool IsForDesk => request.Path.StartsWithSegments(DeskLinks.Dashboard, StringComparison.OrdinalIgnoreCase);

        /// <summary>True for what a script of the desk asks: a page instead of an answer would only confuse it.</summary>
        public bool IsFromScript =>
            request.Headers.XRequestedWith.Count > 0
            || request.GetTypedHeaders().Accept.Any(type => type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase));
    }
}
