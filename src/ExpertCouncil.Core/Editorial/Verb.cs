namespace ExpertCouncil.Core.Editorial;

/// <summary>What can be done at the desk; each use appends one event.</summary>
public enum Verb
{
    Create,
    ChangeFacts,
    Write,
    Submit,
    TakeBack,
    Return,
    Approve,
    Schedule,
    Unschedule,

    /// <summary>The time of a scheduled text had come, and something stood in its way.</summary>
    KeepBack,
    Publish,
    PublishExceptionally,
    Withdraw,
    Restore,
    Rename,

    /// <summary>The text was compared with the other language's and needs no change.</summary>
    Check,

    /// <summary>A conflict between a content file and the store was decided.</summary>
    SettleConflict,
    ChangeTag,

    /// <summary>A file was put beside the texts of an entry.</summary>
    AttachFile,
    RemoveFile,
    SignIn,
    SignInFailed,
    SignOut,
    Invite,
    Join,
    ChangeRights,
    ChangeSignIn,
    EndSessions,
}
