namespace ExpertCouncil.Core.Content;

public enum EntryKind
{
    Meeting,
    Memorandum,
    WorkPlanItem,
    News,
    Person,
    Organisation,
    Page,
}
