using System.Text.RegularExpressions;

namespace ExpertCouncil.Core.Reports;

/// <summary>A reader's words as they arrive: of one line each, without characters that are not seen.</summary>
public sealed partial class MistakeLetter
{
    /// <param name="quote">The words with the mistake; at most <see cref="MistakeReport.QuoteMaxLength"/> characters.</param>
    /// <param name="paragraph">The text around them as the browser saw it, cut where it is too long; null where no browser looked.</param>
    /// <param name="comment">At most <see cref="MistakeReport.CommentMaxLength"/> characters.</param>
    public MistakeLetter(string? quote, string? paragraph, string? comment)
    {
        Quote = InOneLine(quote);
        Paragraph = Around(InOneLine(paragraph), Quote);
        Comment = InOneLine(comment) is { Length: > 0 } words ? words : null;
    }

    public string Quote { get; }

    public string Paragraph { get; }

    public string? Comment { get; }

    public MistakeLetterFault? Fault => this switch
    {
        { Quote.Length: 0 } => MistakeLetterFault.QuoteMissing,
        { Quote.Length: > MistakeReport.QuoteMaxLength } => MistakeLetterFault.QuoteTooLong,
        { Comment.Length: > MistakeReport.CommentMaxLength } => MistakeLetterFault.CommentTooLong,
        _ => null,
    };

    /// <summary>As much of a text as is kept, with the words in the middle where they stand in it.</summary>
    internal static string Around(string text, string quote)
    {
        if (text.Length <= MistakeReport.ParagraphMaxLength)
        {
            return text;
        }

        var before = (MistakeReport.ParagraphMaxLength - quote.Length) / 2;
        var start = Math.Max(0, text.IndexOf(quote, StringComparison.Ordinal) - before);
        var end = Math.Min(text.Length, start + MistakeReport.ParagraphMaxLength);

        return text[(start + Half(text, start))..(end - Half(text, end))];
    }

    // A character of two halves is not to be cut in two.
    private static int Half(string text, int index) => index < text.Length && char.IsLowSurrogate(text[index]) ? 1 : 0;

    internal static string InOneLine(string? text) => Unseen().Replace(text ?? "", " ").Trim();

    [GeneratedRegex(@"[\s\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Unseen();
}

/// <summary>Why a letter is not taken.</summary>
public enum MistakeLetterFault
{
    QuoteMissing,
    QuoteTooLong,
    CommentTooLong,
}
