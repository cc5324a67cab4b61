using ExpertCouncil.Core.Desk;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Web.Accounts;

namespace ExpertCouncil.Web.Localization;

/// <summary>The journal for a reader: it keeps short words of its own, which the chain was made over, and the page says them in the reader's language.</summary>
public static class JournalWording
{
    /// <summary>Who did it: a name, or what works by itself. A person may be called as they like, so the command line is known by having no account.</summary>
    public static string Who(this JournalLine line) => line.ByKind switch
    {
        ActorKind.ContentFiles => DeskText.Actor_ContentFiles,
        ActorKind.Clock => DeskText.Actor_Clock,
        _ when line.ById is null && line.By == NewAccounts.CommandLine.Name => DeskText.Actor_CommandLine,
        _ => line.By,
    };

    /// <summary>The reason: a person's words, or what the portal found.</summary>
    public static string? Why(this JournalLine line) => line switch
    {
        { Verb: Verb.KeepBack, Reason: { } codes } => string.Join("; ", codes.Split(", ").Select(code => ObstacleWording.OfCode(code).TrimEnd('.'))),
        { Verb: Verb.SignInFailed, Reason: { } reason } => Failure(reason),
        _ => line.Reason,
    };

    /// <summary>What was before and what came after; null where a line keeps neither, or only the hashes of files.</summary>
    public static string? Change(this JournalLine line) => line switch
    {
        { Verb: Verb.AttachFile or Verb.RemoveFile } or { Before: null, After: null } => null,
        { Before: null } => Word(line.Verb, line.After!),
        _ => $"{Word(line.Verb, line.Before)} → {(line.After is { } after ? Word(line.Verb, after) : "–")}",
    };

    private static string Word(Verb verb, string word) => verb switch
    {
        Verb.Invite or Verb.Join or Verb.ChangeRights => word == "-" ? AccountText.Log_NoAccess : RightsWords.Parse(word)?.Text() ?? word,
        Verb.SignIn => word == "two-factors" ? AccountText.Log_TwoFactors : AccountText.Log_PasswordOnly,
        Verb.ChangeSignIn => SignInChange(word),
        Verb.SettleConflict => word == nameof(ConflictChoice.TakeFile) ? DeskText.Conflict_TakeFile : DeskText.Conflict_KeepStore,
        Verb.ChangeTag => word.Replace("(direction)", $"({FactsText.Tags_Direction})", StringComparison.Ordinal),
        _ => word,
    };

    private static string SignInChange(string what) => what switch
    {
        "password" => AccountText.Log_Password,
        "password-by-link" => AccountText.Log_PasswordByLink,
        "second-factor" => AccountText.Log_Factor,
        "no-second-factor" => AccountText.Log_NoFactor,
        "second-factor-reset" => AccountText.Log_FactorReset,
        "recovery-codes" => AccountText.Log_Codes,
        "passkey-added" => AccountText.Log_PasskeyAdded,
        "passkey-named" => AccountText.Log_PasskeyNamed,
        "passkey-removed" => AccountText.Log_PasskeyRemoved,
        _ => what,
    };

    private static string Failure(string reason) => reason switch
    {
        "password" => AccountText.Log_WrongPassword,
        "code" => AccountText.Log_WrongCode,
        "locked" => AccountText.Log_Locked,
        "disabled" => AccountText.Log_NoAccess,
        _ => reason,
    };
}
