using ExpertCouncil.Core.Content;

namespace ExpertCouncil.Core.Import.Yaml;

internal static class MemorandumFactsReader
{
    public static MemorandumFacts Read(FieldReader fields)
    {
        fields.Require("signed", "parties", "text", "citation");

        var facts = new MemorandumFacts
        {
            Signed = fields.Day("signed").GetValueOrDefault(),
            Place = fields.Local("place"),
            Occasion = fields.Local("occasion"),
            Parties = fields.Keys("parties", EntryKind.Organisation),
            Signatories = fields.List("signatories", Signatory),
            InForceFrom = fields.Day("in_force_from"),
            InForceTo = fields.Day("in_force_to"),
            AuthenticLanguages = fields.LanguageTags("authentic_languages"),
            Text = fields.Word<MemorandumText>("text").GetValueOrDefault(),
            Scan = fields.File("scan"),
            Citation = fields.Local("citation") ?? FieldReader.NoText,
            LaterActions = fields.List("later_actions", Action),
        };

        // A file without the field was told so already.
        fields.Fault(facts.FindFaults().Where(fault => fault.Rule != FactsRule.PartyMissing || fields.Has("parties")));

        return facts;
    }

    private static Signatory Signatory(FieldReader fields)
    {
        fields.Require("person", "party");

        return new Signatory(
            fields.Key("person", EntryKind.Person) ?? "", fields.Key("party", EntryKind.Organisation) ?? "", fields.Local("post"));
    }

    private static LaterAction Action(FieldReader fields)
    {
        fields.Require("date", "text");

        return new LaterAction(fields.Date("date").GetValueOrDefault(), fields.Local("text") ?? FieldReader.NoText, fields.Entry("entry"));
    }
}
