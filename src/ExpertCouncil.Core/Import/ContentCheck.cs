using System.Runtime.CompilerServices;

namespace ExpertCouncil.Core.Import;

/// <summary>Finds every fault of a content folder and changes nothing.</summary>
public static class ContentCheck
{
    /// <param name="folder">The content folder.</param>
    /// <param name="progress">Told after each entry; null when nobody watches.</param>
    /// <param name="cancellationToken">Ends the check between two entries.</param>
    /// <returns>The faults, entry by entry; none when the folder can be imported whole.</returns>
    public static async IAsyncEnumerable<Fault> FindAsync(
        string folder, IProgress<ContentProgress>? progress, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var content = new ContentFolder(folder);

        if (!content.Exists)
        {
            yield return new Fault(".", 1, $"There is no folder {folder}; name the content folder.");
            yield break;
        }

        foreach (var fault in content.Strangers())
        {
            yield return fault;
        }

        var index = await ContentIndex.ReadAsync(content, cancellationToken);
        var tags = await TagsReading.ReadAsync(content, cancellationToken);
        index.Know(tags.Tags);

        foreach (var fault in tags.Faults)
        {
            yield return fault;
        }

        var (check, done) = (new EntryCheck(index), 0);

        foreach (var folderOfEntry in content.Entries())
        {
            var entry = await EntryFiles.ReadAsync(folderOfEntry, cancellationToken);
            check.Check(entry);

            foreach (var fault in entry.Faults)
            {
                yield return fault;
            }

            progress?.Report(new ContentProgress(++done, index.Count, entry.Reference.ToString()));
        }
    }
}
