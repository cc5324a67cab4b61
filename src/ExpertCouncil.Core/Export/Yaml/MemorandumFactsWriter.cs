using ExpertCouncil.Core.Content;

namespace ExpertCouncil.Core.Export.Yaml;

internal static class MemorandumFactsWriter
{
    public static void Write(YamlWriter writer, MemorandumFacts memorandum) =>
        writer.Field("signed", memorandum.Signed)
            .Field("place", memorandum.Place)
            .Field("occasion", memorandum.Occasion)
            .List("parties", memorandum.Parties)
            .List("signatories", memorandum.Signatories, Signatory)
            .Field("in_force_from", memorandum.InForceFrom)
            .Field("in_force_to", memorandum.InForceTo)
            .List("authentic_languages", memorandum.AuthenticLanguages)
            .Word("text", memorandum.Text)
            .Field("scan", memorandum.Scan)
            .Field("citation", memorandum.Citation)
            .List("later_actions", memorandum.LaterActions, Action);

    private static void Signatory(YamlWriter writer, Signatory signatory) =>
        writer.Field("person", signatory.Person).Field("party", signatory.Party).Field("post", signatory.Post);

    private static void Action(YamlWriter writer, LaterAction action) =>
        writer.Field("date", action.Date).Field("text", action.Text).Field("entry", action.Entry);
}
