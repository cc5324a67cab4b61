using Microsoft.Net.Http.Headers;

namespace ExpertCouncil.Web.Security;

internal static class Frames
{
    /// <summary>Lets a page show other pages of this site in a frame.</summary>
    public static void AllowFrames(this HttpResponse response) =>
        response.Headers[HeaderNames.ContentSecurityPolicy] = response.Headers.ContentSecurityPolicy + "; frame-src 'self'";
}
