namespace ExpertCouncil.Web.Security;

/// <summary>The names of what a page of the desk asks of whoever opens it. What may be done there is asked again by each verb.</summary>
public static class DeskPolicies
{
    /// <summary>Anybody of the desk.</summary>
    public const string Write = "desk-write";

    public const string Review = "desk-review";

    public const string Administer = "desk-administer";

    /// <summary>Anybody with an account, also before the second factor is set up; only pages that set it up, and the way out.</summary>
    public const string SetUp = "desk-set-up";

    /// <summary>Whoever comes: the pages one signs in on.</summary>
    public const string Anyone = "desk-anyone";
}
