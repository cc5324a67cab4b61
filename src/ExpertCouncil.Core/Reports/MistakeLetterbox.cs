using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Publishing;
using ExpertCouncil.Core.Search;
using ExpertCouncil.Core.Store;
using ExpertCouncil.Language;
using Microsoft.EntityFrameworkCore;

namespace ExpertCouncil.Core.Reports;

/// <summary>Where readers put what they found wrong in a public text. Nothing can be taken out of it: that is the desk's, with <see cref="MistakeReports"/>.</summary>
public sealed class MistakeLetterbox(CouncilStore store, TimeProvider time)
{
    /// <summary>How long the same report is counted rather than kept once more.</summary>
    public static readonly TimeSpan Fresh = TimeSpan.FromHours(1);

    /// <summary>The public text a report may be about; null for one that is not public, or no longer.</summary>
    public Task<EntryCard?> FindAsync(EntryReference reference, WritingSystem writing, CancellationToken cancellationToken) =>
        Texts(reference, writing).Cards().SingleOrDefaultAsync(cancellationToken);

    /// <summary>Keeps a report, or counts it where the same one has just come.</summary>
    /// <param name="reference">The entry.</param>
    /// <param name="writing">The language and script of the page it was read on.</param>
    /// <param name="letter">A letter without fault.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>False when the text is not public.</returns>
    /// <exception cref="ArgumentException">The letter has a fault.</exception>
    public async Task<bool> SendAsync(EntryReference reference, WritingSystem writing, MistakeLetter letter, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(letter);

        if (letter.Fault is { } fault)
        {
            throw new ArgumentException($"A letter is not taken: {fault}.", nameof(letter));
        }

        if (await Texts(reference, writing).SingleOrDefaultAsync(cancellationToken) is not { } text)
        {
            return false;
        }

        if (await FindSameAsync(text, letter, cancellationToken) is { } same)
        {
            same.Repeat();
        }
        else
        {
            store.Add(Report(text, letter));
        }

        await store.SaveChangesAsync(cancellationToken);

        return true;
    }

    private IQueryable<PublishedText> Texts(EntryReference reference, WritingSystem writing) =>
        store.PublishedTexts.AsNoTracking().In(writing).Live().Where(t => t.Kind == reference.Kind && t.Key == reference.Key);

    // A remark that was not there before is news, the same words without one are not.
    private Task<MistakeReport?> FindSameAsync(PublishedText text, MistakeLetter letter, CancellationToken cancellationToken)
    {
        var (language, script, since) = (text.TextWriting.Language, text.TextWriting.Script, time.GetUtcNow() - Fresh);

        return store.MistakeReports
            .Where(r => r.State == MistakeReportState.New && r.EntryId == text.EntryId && r.Language == language && r.Script == script && r.SentAt > since)
            .Where(r => r.Quote == letter.Quote && (letter.Comment == null || r.Comment == letter.Comment))
            .OrderByDescending(r => r.SentAt).ThenByDescending(r => r.Id)
            .FirstOrDefaultAsync(cancellationToken);
    }

    private MistakeReport Report(PublishedText text, MistakeLetter letter) => new()
    {
        Id = Guid.CreateVersion7(time.GetUtcNow()),
        EntryId = text.EntryId,
        Kind = text.Kind,
        Key = text.Key,
        Language = text.TextWriting.Language,
        Script = text.TextWriting.Script,
        Quote = letter.Quote,
        Paragraph = letter.Paragraph.Length > 0 ? letter.Paragraph : ParagraphOf(text, letter.Quote),
        Comment = letter.Comment,
        SentAt = time.GetUtcNow(),
    };

    private static string ParagraphOf(PublishedText text, string quote)
    {
        var paragraphs = HtmlBlocks.Split(text.Html, "").Select(block => HtmlText.Plain(block.Html)).Append(text.Title).Append(text.Summary).Select(MistakeLetter.InOneLine);

        return MistakeLetter.Around(paragraphs.FirstOrDefault(paragraph => paragraph.Contains(quote, StringComparison.Ordinal)) ?? "", quote);
    }
}
