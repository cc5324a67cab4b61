using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Language;

namespace ExpertCouncil.Core.Desk;

/// <summary>What became of an act of saving: <see cref="Saved"/>, <see cref="SaveRefused"/> or <see cref="SaveCollided"/>; in the last two nothing was written.</summary>
public abstract record SaveOutcome;

public sealed record Saved(IReadOnlyList<SavedText> Texts, SavedFacts Facts) : SaveOutcome;

/// <param name="Language">Of the text.</param>
/// <param name="Number">Of the working revision now: the next <see cref="TextEdit.BasedOn"/>.</param>
/// <param name="IsNew">False when the text said what it said before, so that no revision was written.</param>
/// <param name="IsMerged">True when somebody else had saved in between, and both changes are in the text.</param>
public sealed record SavedText(SiteLanguage Language, int Number, bool IsNew, bool IsMerged);

/// <param name="Mark">The next <see cref="FactsEdit.BasedOn"/>.</param>
/// <param name="IsNew">False when nothing was changed, or no facts were given.</param>
/// <param name="IsMerged">True when somebody else had changed other fields in between.</param>
public sealed record SavedFacts(long Mark, bool IsNew, bool IsMerged);

public sealed record SaveRefused(IReadOnlyList<SaveRefusal> Refusals) : SaveOutcome;

/// <param name="Field">What the message belongs to.</param>
/// <param name="Refusal">Why.</param>
/// <param name="Language">Null for what belongs to no single language.</param>
public sealed record SaveRefusal(SaveField Field, Refusal Refusal, SiteLanguage? Language = null);

public enum SaveField
{
    Entry,
    Title,
    Slug,
    Summary,
    Body,
    ChangeNote,
    Facts,
    Day,
    Number,
    Side,
    Plan,
    Direction,
    Role,
}

public sealed record SaveCollided(IReadOnlyList<TextCollision> Texts, FactsCollision? Facts) : SaveOutcome;

/// <param name="Language">Of the text.</param>
/// <param name="Latest">The revision somebody saved in between: what a merged text is based on.</param>
/// <param name="Author">Who saved it.</param>
/// <param name="Merge">Section by section, with all three texts where both changed one.</param>
public sealed record TextCollision(SiteLanguage Language, int Latest, string Author, TextMergeResult Merge);

/// <param name="Latest">The mark of the facts somebody saved in between.</param>
/// <param name="Author">Who saved them.</param>
/// <param name="Merge">Field by field.</param>
public sealed record FactsCollision(long Latest, string Author, FactsMergeResult Merge);
