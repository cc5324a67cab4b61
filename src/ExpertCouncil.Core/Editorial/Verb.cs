namespace ExpertCouncil.Core.Editorial;

/// <summary>What can be done to an entry or one of its translations; each use appends one event.</summary>
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
    Publish,
    PublishExceptionally,
    Withdraw,
    Restore,
    Rename,
}
