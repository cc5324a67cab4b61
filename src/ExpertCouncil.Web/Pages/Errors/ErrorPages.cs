namespace ExpertCouncil.Web.Pages.Errors;

internal static class ErrorPages
{
    /// <summary>Every refusal and failure becomes a page in the reader's language; none shows how the portal is made.</summary>
    public static void UseErrorPages(this WebApplication app)
    {
        app.UseExceptionHandler("/errors/500");
        app.UseStatusCodePagesWithReExecute("/errors/{0}");
    }
}
