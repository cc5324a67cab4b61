using ExpertCouncil.Core.Desk;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Language;

namespace ExpertCouncil.Web.Localization;

/// <summary>The words of the desk for stages, verbs and refusals: a refusal says why, and what to do about it.</summary>
public static class DeskWording
{
    public static string Text(this Stage stage) => stage switch
    {
        Stage.Draft => DeskText.Stage_Draft,
        Stage.InReview => DeskText.Stage_InReview,
        Stage.Approved => DeskText.Stage_Approved,
        Stage.Scheduled => DeskText.Stage_Scheduled,
        _ => DeskText.Stage_Published,
    };

    public static string Text(this TextCondition condition) => condition switch
    {
        TextCondition.Missing => DeskText.Stage_Missing,
        TextCondition.Draft => DeskText.Stage_Draft,
        TextCondition.Returned => DeskText.Stage_Returned,
        TextCondition.InReview => DeskText.Stage_InReview,
        TextCondition.Approved => DeskText.Stage_Approved,
        TextCondition.Scheduled => DeskText.Stage_Scheduled,
        TextCondition.Published => DeskText.Stage_Published,
        _ => DeskText.Stage_Withdrawn,
    };

    public static string Text(this VerbGroup group) => group switch
    {
        VerbGroup.Writing => DeskText.Group_Writing,
        VerbGroup.Review => DeskText.Group_Review,
        VerbGroup.Publication => DeskText.Group_Publication,
        VerbGroup.Facts => DeskText.Group_Facts,
        _ => DeskText.Group_Accounts,
    };

    public static string Text(this SiteLanguage language) => language == SiteLanguage.Uzbek ? SiteText.Language_Uzbek : SiteText.Language_Kazakh;

    /// <summary>A verb as its button names it.</summary>
    public static string Text(this Verb verb) => verb switch
    {
        Verb.Create => DeskText.Verb_Create,
        Verb.ChangeFacts => DeskText.Verb_ChangeFacts,
        Verb.Write => DeskText.Verb_Write,
        Verb.Submit => DeskText.Verb_Submit,
        Verb.TakeBack => DeskText.Verb_TakeBack,
        Verb.Return => DeskText.Verb_Return,
        Verb.Approve => DeskText.Verb_Approve,
        Verb.Schedule => DeskText.Verb_Schedule,
        Verb.Unschedule => DeskText.Verb_Unschedule,
        Verb.KeepBack => DeskText.Verb_KeepBack,
        Verb.Publish => DeskText.Verb_Publish,
        Verb.PublishExceptionally => DeskText.Verb_PublishExceptionally,
        Verb.Withdraw => DeskText.Verb_Withdraw,
        Verb.Restore => DeskText.Verb_Restore,
        Verb.Rename => DeskText.Verb_Rename,
        Verb.Check => DeskText.Verb_Check,
        Verb.SettleConflict => DeskText.Verb_SettleConflict,
        Verb.ChangeTag => DeskText.Verb_ChangeTag,
        Verb.AttachFile => DeskText.Verb_AttachFile,
        Verb.RemoveFile => DeskText.Verb_RemoveFile,
        Verb.SignIn => DeskText.Verb_SignIn,
        Verb.SignInFailed => DeskText.Verb_SignInFailed,
        Verb.SignOut => DeskText.Verb_SignOut,
        Verb.Invite => DeskText.Verb_Invite,
        Verb.Join => DeskText.Verb_Join,
        Verb.ChangeRights => DeskText.Verb_ChangeRights,
        Verb.ChangeSignIn => DeskText.Verb_ChangeSignIn,
        _ => DeskText.Verb_EndSessions,
    };

    /// <summary>A verb as the log and the notice after it name it.</summary>
    public static string Done(this Verb verb) => verb switch
    {
        Verb.Create => DeskText.Done_Create,
        Verb.ChangeFacts => DeskText.Done_ChangeFacts,
        Verb.Write => DeskText.Done_Write,
        Verb.Submit => DeskText.Done_Submit,
        Verb.TakeBack => DeskText.Done_TakeBack,
        Verb.Return => DeskText.Done_Return,
        Verb.Approve => DeskText.Done_Approve,
        Verb.Schedule => DeskText.Done_Schedule,
        Verb.Unschedule => DeskText.Done_Unschedule,
        Verb.KeepBack => DeskText.Done_KeepBack,
        Verb.Publish => DeskText.Done_Publish,
        Verb.PublishExceptionally => DeskText.Done_PublishExceptionally,
        Verb.Withdraw => DeskText.Done_Withdraw,
        Verb.Restore => DeskText.Done_Restore,
        Verb.Rename => DeskText.Done_Rename,
        Verb.Check => DeskText.Done_Check,
        Verb.SettleConflict => DeskText.Done_SettleConflict,
        Verb.ChangeTag => DeskText.Done_ChangeTag,
        Verb.AttachFile => DeskText.Done_AttachFile,
        Verb.RemoveFile => DeskText.Done_RemoveFile,
        Verb.SignIn => DeskText.Done_SignIn,
        Verb.SignInFailed => DeskText.Done_SignInFailed,
        Verb.SignOut => DeskText.Done_SignOut,
        Verb.Invite => DeskText.Done_Invite,
        Verb.Join => DeskText.Done_Join,
        Verb.ChangeRights => DeskText.Done_ChangeRights,
        Verb.ChangeSignIn => DeskText.Done_ChangeSignIn,
        _ => DeskText.Done_EndSessions,
    };

    /// <summary>Why a verb was refused. What is wrong with a stage depends on the verb, and so does what to do first.</summary>
    public static string Text(this Refusal refusal, Verb? verb = null) => refusal switch
    {
        Refusal.WrongStage => StageNeededFor(verb),
        Refusal.OwnText => DeskText.Refusal_OwnText,
        Refusal.NotAdministrator => DeskText.Refusal_NotAdministrator,
        Refusal.ReasonMissing => DeskText.Refusal_ReasonMissing,
        Refusal.TimePassed => DeskText.Refusal_TimePassed,
        Refusal.NotYetTime => DeskText.Refusal_NotYetTime,
        Refusal.NeverPublic => DeskText.Refusal_NeverPublic,
        Refusal.AlreadyWithdrawn => DeskText.Refusal_AlreadyWithdrawn,
        Refusal.NotWithdrawn => DeskText.Refusal_NotWithdrawn,
        Refusal.AlreadyBegun => DeskText.Refusal_AlreadyBegun,
        Refusal.KeyInvalid => DeskText.Refusal_KeyInvalid,
        Refusal.SlugInvalid => DeskText.Refusal_SlugInvalid,
        Refusal.TitleMissing => DeskText.Refusal_TitleMissing,
        Refusal.TitleTooLong => DeskText.Refusal_TitleTooLong.With(Revision.TitleMaxLength),
        Refusal.SummaryTooLong => DeskText.Refusal_SummaryTooLong.With(Revision.SummaryMaxLength),
        Refusal.NotAllowed => DeskText.Refusal_NotAllowed,
        Refusal.OtherSide => DeskText.Refusal_OtherSide,
        Refusal.OtherLanguage => DeskText.Refusal_OtherLanguage,
        Refusal.NothingToCheck => DeskText.Refusal_NothingToCheck,
        Refusal.NotFound => DeskText.Refusal_NotFound,
        Refusal.SlugTaken => DeskText.Refusal_SlugTaken,
        Refusal.SlugFrozen => DeskText.Refusal_SlugFrozen,
        Refusal.BodyTooLong => DeskText.Refusal_BodyTooLong,
        Refusal.NoteTooLong => DeskText.Refusal_NoteTooLong,
        Refusal.ReasonTooLong => DeskText.Refusal_ReasonTooLong,
        Refusal.NumberTaken => DeskText.Refusal_NumberTaken,
        Refusal.ValueMissing => DeskText.Refusal_ValueMissing,
        Refusal.ValueInvalid => DeskText.Refusal_ValueInvalid,
        Refusal.InUse => DeskText.Refusal_InUse,
        Refusal.Changed => DeskText.Refusal_Changed,
        Refusal.FileEmpty => DeskText.Refusal_FileEmpty,
        Refusal.FileTooLarge => DeskText.Refusal_FileTooLarge,
        Refusal.FileKindUnknown => DeskText.Refusal_FileKindUnknown.With(Core.Media.MediaTypes.Names),
        Refusal.ImageTooLarge => DeskText.Refusal_ImageTooLarge,
        Refusal.ImageUnreadable => DeskText.Refusal_ImageUnreadable,
        Refusal.FileNotKept => DeskText.Refusal_FileNotKept,
        Refusal.FileOfContent => DeskText.Refusal_FileOfContent,
        _ => DeskText.Refusal_NotReady,
    };

    /// <summary>The author of a revision; what came from the content files carries their name.</summary>
    public static string By(string author) => author == Actor.ContentFiles.Name ? DeskText.Actor_ContentFiles : author;

    private static string StageNeededFor(Verb? verb) => verb switch
    {
        Verb.Submit => DeskText.Refusal_NotDraft,
        Verb.TakeBack or Verb.Approve => DeskText.Refusal_NotInReview,
        Verb.Return => DeskText.Refusal_NothingToReturn,
        Verb.Schedule => DeskText.Refusal_NotApprovedYet,
        Verb.Unschedule => DeskText.Refusal_NotScheduled,
        Verb.Publish => DeskText.Refusal_NotApproved,
        Verb.PublishExceptionally => DeskText.Refusal_NoWayAround,
        Verb.Write or Verb.ChangeFacts => DeskText.Refusal_UnderReview,
        _ => DeskText.Refusal_WrongStage,
    };
}
