using System.Globalization;
using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Desk;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Core.Publishing;
using ExpertCouncil.Language;

namespace ExpertCouncil.Web.Localization;

/// <summary>Every address of the desk. They are the same in all languages: what language the desk speaks is a matter of the account.</summary>
public static class DeskLinks
{
    public const string Dashboard = "/admin";
    public const string SignIn = "/admin/sign-in";
    public const string SignInCode = "/admin/sign-in/code";
    public const string SignOut = "/admin/sign-out";
    public const string Account = "/admin/account";
    public const string Password = "/admin/account/password";
    public const string RecoveryCodes = "/admin/account/recovery-codes";
    public const string Passkeys = "/admin/account/passkeys";
    public const string SecondFactor = "/admin/account/second-factor";
    public const string Invitation = "/admin/invitation";
    public const string SetUp = "/admin/setup";
    public const string SignInAgain = "/admin/sign-in/again";
    public const string SignInKept = "/admin/sign-in/kept";
    public const string SignInPasskey = "/admin/sign-in/passkey";
    public const string Invite = "/admin/accounts/invite";
    public const string Accounts = "/admin/accounts";
    public const string Entries = "/admin/entries";
    public const string Bulk = "/admin/entries/bulk";
    public const string BulkResult = "/admin/entries/bulk/result";
    public const string TranslationMap = "/admin/translations";
    public const string NewEntry = "/admin/new";
    public const string WorkPlan = "/admin/work-plan";
    public const string Tags = "/admin/tags";
    public const string Reports = "/admin/reports";
    public const string Conflicts = "/admin/conflicts";
    public const string Log = "/admin/log";
    public const string LogFile = "/admin/log.csv";

    public const string NewTag = Tags + "/edit";

    /// <summary>Where a picker or the editor's link dialog asks for entries and people.</summary>
    public const string EntryChoices = "/admin/choices/entries";
    public const string PersonChoices = "/admin/choices/people";

    /// <summary>Where the editor asks for files of other entries, and where files are that need not be public.</summary>
    public const string FileChoices = "/admin/choices/files";
    public const string FileDoor = "/admin/files";

    /// <summary>The page of a colleague's account.</summary>
    public static string AccountOf(Guid id) => $"{Accounts}/{id}";

    public static string InvitationOf(string token) => $"{Invitation}/{Uri.EscapeDataString(token)}";

    /// <summary>The form for a new entry of a kind; for a plan item, of a plan.</summary>
    public static string New(EntryKind kind, string? plan = null) => $"{NewEntry}/{kind.Folder()}" + SiteLinks.Query(("plan", plan));

    public static string Plan(string? plan) => WorkPlan + SiteLinks.Query(("plan", plan));

    public static string PlanItem(string key) => $"{WorkPlan}/{key}";

    // Two segments: an item may be called anything.
    public static string PlanOrder(string plan) => $"{WorkPlan}/{Uri.EscapeDataString(plan)}/order";

    public static string PlanImport(string plan) => $"{WorkPlan}/{Uri.EscapeDataString(plan)}/import";

    public static string PlanFile(string plan) => $"{WorkPlan}/{Uri.EscapeDataString(plan)}/file.csv";

    public static string EntriesOf(EntryKind kind) => Entries + SiteLinks.Query(("kind", kind.Folder()));

    public static string EntriesMissing(SiteLanguage language) => Entries + SiteLinks.Query(("state", "missing"), ("language", language.Code()));

    /// <summary>Entries with a text in that state, written by somebody where one is named.</summary>
    public static string EntriesIn(TextCondition condition, Guid? author = null) => Entries + SiteLinks.Query(("state", condition.Word()), ("author", author?.ToString()));

    public const string StaleEntries = Entries + "?stale=1";

    public static string TranslationsOf(EntryKind kind, int page = 1) =>
        TranslationMap + SiteLinks.Query(("kind", kind.Folder()), ("page", page > 1 ? page.ToString(CultureInfo.InvariantCulture) : null));

    public static string Tag(string key) => $"{NewTag}/{key}";

    /// <summary>The entry's own page: state of each text, verbs, history, log.</summary>
    public static string Entry(EntryReference reference) => $"{Entries}/{reference}";

    /// <param name="reference">The entry.</param>
    /// <param name="language">The text to open at, where one is meant.</param>
    /// <param name="quote">Words of the text to open the paragraph of.</param>
    public static string Edit(EntryReference reference, SiteLanguage? language = null, string? quote = null) =>
        Entry(reference) + "/edit" + SiteLinks.Query(("language", language?.Code()), ("quote", quote));

    /// <summary>Where what was typed and what somebody else saved meanwhile are brought together.</summary>
    public static string Merge(EntryReference reference) => Entry(reference) + "/merge";

    /// <summary>Where the editor sends what was typed, and tells that somebody is there.</summary>
    public static string Autosave(EntryReference reference) => Entry(reference) + "/autosave";

    public static string Presence(EntryReference reference) => Entry(reference) + "/presence";

    /// <summary>The files beside the texts of an entry.</summary>
    public static string Files(EntryReference reference) => Entry(reference) + "/files";

    /// <summary>Where the editor's script sends a file, and where it takes one over from another entry.</summary>
    public static string FileUpload(EntryReference reference) => Files(reference) + "/upload";

    public static string FileTake(EntryReference reference) => Files(reference) + "/take";

    /// <summary>A file of any entry, for people of the desk.</summary>
    public static string File(MediaFile file) => MediaAddresses.Under(FileDoor, file);

    public static string History(EntryReference reference, SiteLanguage language) => $"{Entry(reference)}/history/{language.Code()}";

    public static string FactsHistory(EntryReference reference) => $"{Entry(reference)}/history/facts";

    public static string Revision(EntryReference reference, SiteLanguage language, int number) => $"{History(reference, language)}/{number}";

    /// <summary>In what the text of a language is behind the other one's.</summary>
    public static string Staleness(EntryReference reference, SiteLanguage language) => $"{Entry(reference)}/staleness/{language.Code()}";

    /// <summary>Where a verb is carried out, for the texts of some languages.</summary>
    public static string Act(EntryReference reference, Verb verb, params IReadOnlyList<SiteLanguage> languages)
    {
        var place = verb switch
        {
            Verb.Publish or Verb.PublishExceptionally => "publication",
            Verb.Schedule or Verb.Unschedule => "schedule",
            Verb.Withdraw or Verb.Restore => "withdrawal",
            Verb.Rename => "address",
            Verb.Check => "staleness",
            _ => "review",
        };
        var act = verb switch
        {
            Verb.Rename => "",
            Verb.Check => "/" + languages[0].Code(),
            _ => "/" + verb.Word(),
        };

        return $"{Entry(reference)}/{place}{act}" + (verb == Verb.Check ? "" : SiteLinks.Query([.. languages.Select(language => ("language", language.Code()))]));
    }

    public static string Preview(EntryReference reference, WritingSystem? writing = null) =>
        Entry(reference) + "/preview" + SiteLinks.Query(("in", writing?.Prefix));

    /// <summary>The page alone, as readers would see it: what stands in the frame.</summary>
    public static string PreviewPage(EntryReference reference, WritingSystem writing) => $"{Entry(reference)}/preview/{writing.Prefix}";

    /// <summary>A preview for whoever has the link.</summary>
    public static string SharedPreview(string token, WritingSystem? writing = null) => $"/preview/{token}" + (writing is null ? "" : $"/{writing.Prefix}");

    /// <summary>Where the files of a shared preview are.</summary>
    public static string SharedFiles(string token) => $"{SharedPreview(token)}/files";

    public static string Conflict(string path) => Conflicts + "/decision" + SiteLinks.Query(("path", path));
    public static string ReportList(bool closed, int page = 1) => Reports + SiteLinks.Query(("closed", closed ? "true" : null), ("number", page > 1 ? page.ToString(CultureInfo.InvariantCulture) : null));

    public static string LogOf(EntryReference reference) => Log + SiteLinks.Query(("entry", reference.ToString()));
}
