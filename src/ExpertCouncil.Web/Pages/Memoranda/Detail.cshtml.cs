using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Publishing;

namespace ExpertCouncil.Web.Pages.Memoranda;

public sealed class DetailModel(PublishedContent content) : EntryPage(content)
{
    public MemorandumFacts Facts => (MemorandumFacts)Text.Facts;

    public IReadOnlyList<EntryCard> Parties => Named.Organisations(Facts.Parties, Language);

    public IReadOnlyList<SignatoryLine> Signatories => [.. Facts.Signatories.Select(signatory => SignatoryLine.Of(signatory, Facts.Signed, Named))];

    public MediaFile? Scan { get; private set; }

    public IReadOnlyList<EntryCard> News { get; private set; } = [];

    /// <summary>True when both languages have a text of their own to read side by side.</summary>
    public bool HasParallel => Text.Alternates.Where(alternate => alternate.IsOwn).Select(alternate => alternate.Language).Distinct().Count() > 1;

    protected override EntryKind Kind => EntryKind.Memorandum;

    protected override async Task LoadAsync(CancellationToken cancellationToken)
    {
        var files = await Published.FilesAsync(Text, cancellationToken);
        Scan = Facts.Scan is { } name ? files.GetValueOrDefault(name) : null;
        News = await RelatedNewsAsync(cancellationToken);
    }
}

/// <summary>Who signed, for whom, and in which post on that day.</summary>
public sealed record SignatoryLine(EntryCard? Person, EntryCard? Party, LocalText? Post)
{
    public static SignatoryLine Of(Signatory signatory, DateOnly signed, IReadOnlyDictionary<EntryReference, EntryCard> named)
    {
        var person = named.Find(EntryKind.Person, signatory.Person);
        var post = signatory.Post ?? (person?.Facts as PersonFacts)?.PostOn(signed)?.Title;

        return new SignatoryLine(person, named.Find(EntryKind.Organisation, signatory.Party), post);
    }
}
