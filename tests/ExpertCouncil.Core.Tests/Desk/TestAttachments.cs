using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Desk;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Core.Media;
using ExpertCouncil.Language;
using static ExpertCouncil.Core.Tests.TestEntries;

namespace ExpertCouncil.Core.Tests.Desk;

internal static class TestAttachments
{
    public static readonly MediaOptions Limits = new() { MaxFileBytes = 100_000, LongestSide = 320 };

    extension(TestStore site)
    {
        public Task<T> WithFilesAsync<T>(Func<Attachments, Task<T>> act) => site.ReadAsync(store => act(new Attachments(store, site.Folder, Limits, site.Time)));

        public async Task<AttachOutcome> AddFileAsync(string name, byte[] bytes, Actor? by = null, EntryReference? to = null)
        {
            using var content = new MemoryStream(bytes);

            return await site.WithFilesAsync(files => files.AddAsync(to ?? TestDesk.Navruz, name, content, SiteLanguage.Uzbek, by ?? Author, default));
        }

        public Task<Refusal?> RemoveFileAsync(string name, Actor? by = null) => site.WithFilesAsync(files => files.RemoveAsync(TestDesk.Navruz, name, by ?? Author, default));

        public byte[] BytesOf(MediaFile file) => File.ReadAllBytes(site.Folder.MediaFile(file.Sha256));
    }
}
