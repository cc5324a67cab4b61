using ExpertCouncil.Core.Desk;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Language;

namespace ExpertCouncil.Web.Pages.Admin.Editor;

/// <summary>One text of the merge page.</summary>
public sealed record MergeView(TextCollision Collision, MergeChoices Choices)
{
    public string Code => Collision.Language.Code();

    /// <summary>What a person has to decide.</summary>
    public IEnumerable<SectionView> Collided =>
        Collision.Merge.Sections.Index().Where(section => section.Item.Collides).Select(section => new SectionView(this, section.Item, section.Index));

    /// <summary>What came together by itself though somebody had changed it.</summary>
    public IEnumerable<MergedSection> Settled => Collision.Merge.Sections.Where(section => !section.Collides && (section.Mine != section.Began || section.Theirs != section.Began));
}

/// <summary>One section that both changed.</summary>
public sealed record SectionView(MergeView Text, MergedSection Section, int Place)
{
    public string Field => MergeChoices.Field(Text.Collision.Language, Place);

    public string TextField => MergeChoices.TextField(Text.Collision.Language, Place);

    public string? Chosen => Text.Choices.Of(Field);

    public string ByHand => Text.Choices.Of(TextField) ?? MergeChoices.Together(Section);

    public IReadOnlyList<DifferenceBlock> Mine => WordDifference.Of(Section.Began ?? "", Section.Mine ?? "");

    public IReadOnlyList<DifferenceBlock> Theirs => WordDifference.Of(Section.Began ?? "", Section.Theirs ?? "");
}
