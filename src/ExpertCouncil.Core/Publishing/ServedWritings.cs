using ExpertCouncil.Language;

namespace ExpertCouncil.Core.Publishing;

/// <summary>The writing systems that public rows are written in: both scripts texts are stored in, always, and each derived one that the site serves.</summary>
/// <param name="served">What the site serves, in any order.</param>
public sealed class ServedWritings(IEnumerable<WritingSystem> served)
{
    public IReadOnlyList<WritingSystem> All { get; } = [.. WritingSystem.All.Where(writing => writing.IsSource || served.Contains(writing))];

    /// <summary>The source script first.</summary>
    public IEnumerable<WritingSystem> Of(SiteLanguage language) => All.Where(writing => writing.Language == language).OrderByDescending(writing => writing.IsSource);
}
