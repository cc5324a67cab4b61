namespace ExpertCouncil.Core.Markdown;

/// <summary>The names of the faults. They are stored and translated: never rename one.</summary>
public static class TextFaultCodes
{
    public const string TextTooLong = "text-too-long";
    public const string NestedTooDeep = "nested-too-deep";
    public const string TooManyLinks = "too-many-links";
    public const string ForbiddenCharacter = "forbidden-character";
    public const string RawHtml = "raw-html";
    public const string FirstLevelHeading = "first-level-heading";
    public const string SkippedHeadingLevel = "skipped-heading-level";
    public const string EmptyHeading = "empty-heading";
    public const string UnknownBlock = "unknown-block";
    public const string UnclosedBlock = "unclosed-block";
    public const string StrayBlockEnd = "stray-block-end";
    public const string EmptyBlock = "empty-block";
    public const string BlockNotEmpty = "block-not-empty";
    public const string BlockTitleExpected = "block-title-expected";
    public const string UnknownParameter = "unknown-parameter";
    public const string MissingParameter = "missing-parameter";
    public const string DuplicateParameter = "duplicate-parameter";
    public const string ConflictingParameters = "conflicting-parameters";
    public const string WrongParameter = "wrong-parameter";
    public const string UnknownEntry = "unknown-entry";
    public const string UnknownPerson = "unknown-person";
    public const string UnknownFile = "unknown-file";
    public const string UnknownFigure = "unknown-figure";
    public const string UnknownAnchor = "unknown-anchor";
    public const string NotAnImage = "not-an-image";
    public const string ForbiddenLink = "forbidden-link";
    public const string MalformedLink = "malformed-link";
    public const string LinkWithoutText = "link-without-text";
    public const string LinkInsideLink = "link-inside-link";
    public const string ImageWithoutAlternative = "image-without-alternative";
    public const string UndefinedFootnote = "undefined-footnote";
    public const string UnusedFootnote = "unused-footnote";
    public const string DuplicateFootnote = "duplicate-footnote";
    public const string WrongSpellingMark = "wrong-spelling-mark";

    private static readonly Dictionary<string, string> Sentences = new(StringComparer.Ordinal)
    {
        [TextTooLong] = "The text is longer than 1 MB",
        [NestedTooDeep] = "Lists, quotations or brackets are nested too deep",
        [TooManyLinks] = "One paragraph holds too many links",
        [ForbiddenCharacter] = "A control, direction-changing or broken character is not allowed",
        [RawHtml] = "HTML is not allowed; write Markdown, or &lt; for a less-than sign",
        [FirstLevelHeading] = "The page title is the only first-level heading; begin with ##",
        [SkippedHeadingLevel] = "A heading level is skipped",
        [EmptyHeading] = "The heading has no text",
        [UnknownBlock] = "No such block; there are callout, quote, key-figure, document, video and fixed",
        [UnclosedBlock] = "The block is not closed by ::: on a line of its own",
        [StrayBlockEnd] = "This ::: closes nothing",
        [EmptyBlock] = "The block has no content",
        [BlockNotEmpty] = "The block takes no content",
        [BlockTitleExpected] = "The block takes exactly one line of plain text, the title",
        [UnknownParameter] = "The block has no such parameter",
        [MissingParameter] = "The block needs the parameter",
        [DuplicateParameter] = "The parameter is given twice",
        [ConflictingParameters] = "Only one of these parameters can be given",
        [WrongParameter] = "The parameter's value is wrong",
        [UnknownEntry] = "There is no such entry",
        [UnknownPerson] = "There is no such person",
        [UnknownFile] = "There is no such file beside the text",
        [UnknownFigure] = "There is no such key figure",
        [UnknownAnchor] = "The text has no such anchor",
        [NotAnImage] = "The file is not an image",
        [ForbiddenLink] = "A link begins with https:, http:, mailto:, tel:, entry: or #",
        [MalformedLink] = "The address is not well formed",
        [LinkWithoutText] = "The link has no text",
        [LinkInsideLink] = "A link cannot stand inside a link",
        [ImageWithoutAlternative] = "The image has no alternative text",
        [UndefinedFootnote] = "The footnote is not written anywhere",
        [UnusedFootnote] = "Nothing refers to the footnote",
        [DuplicateFootnote] = "The footnote is written twice",
        [WrongSpellingMark] = "A mark of spelling is plain words in brackets, then {=} to leave them as they are, or {=…} with the spelling in the other script",
    };

    public static IReadOnlyCollection<string> All => Sentences.Keys;

    /// <exception cref="KeyNotFoundException">The code is not one of <see cref="All"/>.</exception>
    public static string Sentence(string code) => Sentences[code];
}
