using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Desk;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Core.Import.Plan;
using ExpertCouncil.Language;
using ExpertCouncil.Web.Localization;

namespace ExpertCouncil.Web.Pages.Admin.WorkPlan;

/// <summary>What is wrong with a plan file, in the words of the person at the desk.</summary>
public sealed record PlanFaultWording(PlanNames Names, WritingSystem Writing)
{
    public string Text(PlanFault fault) => fault.Code switch
    {
        PlanFaultCode.FileEmpty => PlanText.Fault_FileEmpty,
        PlanFaultCode.FileIsWorkbook => PlanText.Fault_FileIsWorkbook,
        PlanFaultCode.FileEncoding => PlanText.Fault_FileEncoding,
        PlanFaultCode.QuotationOpen => PlanText.Fault_QuotationOpen,
        PlanFaultCode.ColumnNotOnce => PlanText.Fault_ColumnNotOnce,
        PlanFaultCode.TitleColumnMissing => PlanText.Fault_TitleColumnMissing,
        PlanFaultCode.Missing => PlanText.Fault_Missing,
        PlanFaultCode.TermReversed => PlanText.Fault_TermReversed,
        PlanFaultCode.NotChangedHere => PlanText.Fault_NotChangedHere,
        PlanFaultCode.TitleMissing => PlanText.Fault_TitleMissing,
        PlanFaultCode.TitleLanguageOpen => PlanText.Fault_TitleLanguageOpen,
        PlanFaultCode.UnderReview => PlanText.Fault_UnderReview,
        PlanFaultCode.Refused => Enum.Parse<Refusal>(fault.Arguments[0]).Text(Verb.ChangeFacts),
        PlanFaultCode.NotAWord => Fill(PlanText.Fault_NotAWord, fault.Arguments[0], Choices(fault)),
        PlanFaultCode.DirectionUnknown => Fill(PlanText.Fault_DirectionUnknown, fault.Arguments[0], Listed(Names.Directions.Select(tag => (tag.Key, tag.NameIn(Writing))))),
        PlanFaultCode.OrganisationUnknown => Fill(
            PlanText.Fault_OrganisationUnknown, fault.Arguments[0], Listed(Names.Organisations.Select(name => (name.Key, name.Value.In(Writing.Language))))),
        _ => Fill(Sentence(fault.Code), [.. fault.Arguments]),
    };

    private static string Sentence(PlanFaultCode code) => code switch
    {
        PlanFaultCode.FileTooLarge => PlanText.Fault_FileTooLarge,
        PlanFaultCode.TooManyLines => PlanText.Fault_TooManyLines,
        PlanFaultCode.ColumnUnknown => PlanText.Fault_ColumnUnknown,
        PlanFaultCode.CellCount => PlanText.Fault_CellCount,
        PlanFaultCode.NotANumber => PlanText.Fault_NotANumber,
        PlanFaultCode.NotADay => PlanText.Fault_NotADay,
        PlanFaultCode.PlanInvalid => PlanText.Fault_PlanInvalid,
        PlanFaultCode.KeyTwice => PlanText.Fault_KeyTwice,
        PlanFaultCode.KeyInvalid => PlanText.Fault_KeyInvalid,
        PlanFaultCode.KeyUnknown => PlanText.Fault_KeyUnknown,
        PlanFaultCode.MeetingUnknown => PlanText.Fault_MeetingUnknown,
        PlanFaultCode.NumberTaken => PlanText.Fault_NumberTaken,
        PlanFaultCode.TitleTooLong => PlanText.Fault_TitleTooLong,
        _ => throw new ArgumentOutOfRangeException(nameof(code), code, "Every fault has its words."),
    };

    private static string Choices(PlanFault fault) => fault.Column == PlanColumn.Status
        ? Listed(Enum.GetValues<PlanItemStatus>().Select(value => (value.Word(), value.Text())))
        : Listed(Enum.GetValues<PlanItemNature>().Select(value => (value.Word(), value.Text())));

    private static string Listed(IEnumerable<(string Word, string Name)> choices) => string.Join(", ", choices.Select(choice => $"{choice.Word} ({choice.Name})"));

    // Each blank is filled once, so that a blank in what the file says stays as it is.
    private static string Fill(string sentence, params string[] arguments) => string.Concat(
        sentence.Split('{').Select((part, place) => place > 0 && part is [>= '0' and <= '9', '}', ..] ? arguments[part[0] - '0'] + part[2..] : (place > 0 ? "{" : "") + part));
}
