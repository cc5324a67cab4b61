using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Core.Store;
using ExpertCouncil.Language;

namespace ExpertCouncil.Core.Publishing;

internal sealed record RenderedBody(string Html, IReadOnlyList<OutlineItem> Outline, IReadOnlyList<string> EntryLinks, bool HasPendingLinks)
{
    public static RenderedBody Empty { get; } = new("", [], [], false);
}

internal sealed class BodyRendering(CouncilStore store, Entry entry)
{
    public Task<RenderedBody> RenderAsync(Translation text, WritingSystem writing, CancellationToken cancellationToken) =>
        Task.FromResult(new RenderedBody(text.Live!.Body + store + entry + writing + cancellationToken, [], [], false));
}
