using System.Diagnostics;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Language;
using ExpertCouncil.Web.Localization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ExpertCouncil.Web.Tests.Pages.Admin;

/// <summary>A page of the desk asks the store a small number of questions, however many entries there are.</summary>
public sealed class QueryCountTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Theory]
    [InlineData(DeskLinks.Dashboard, 24)]
    [InlineData(DeskLinks.Entries, 14)]
    [InlineData(DeskLinks.TranslationMap, 14)]
    [InlineData(DeskLinks.Log, 10)]
    [InlineData(DeskLinks.Conflicts, 6)]
    [InlineData("/admin/entries/meetings/2024-08-28-second-meeting", 34)]
    [InlineData("/admin/entries/meetings/2024-08-28-second-meeting/history/uz", 10)]
    public async Task Get_Page_AsksTheStoreAtMost(string path, int most)
    {
        using var client = await site.SignInAsync(Role.Administrator, languages: [SiteLanguage.Uzbek, SiteLanguage.Kazakh]);
        await client.GetDocumentAsync(path);
        using var counter = new QueryCounter(site.DataFolder);

        await client.GetDocumentAsync(path);

        Assert.InRange(counter.Queries, 1, most);
    }

    /// <summary>Counts what is asked of the store of one site; other tests run beside this one.</summary>
    private sealed class QueryCounter : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
    {
        private readonly string folder;
        private readonly List<IDisposable> subscriptions = [];
        private int queries;

        public QueryCounter(string folder)
        {
            this.folder = folder;
            subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));
        }

        public int Queries => queries;

        public void OnNext(DiagnosticListener value)
        {
            if (value.Name == DbLoggerCategory.Name)
            {
                subscriptions.Add(value.Subscribe(this));
            }
        }

        public void OnNext(KeyValuePair<string, object?> value)
        {
            if (value.Value is CommandExecutedEventData { ExecuteMethod: DbCommandMethod.ExecuteReader, Command.Connection.DataSource: { } source } && source.StartsWith(folder, StringComparison.Ordinal))
            {
                Interlocked.Increment(ref queries);
            }
        }

        public void OnCompleted()
        {
        }

        public void OnError(Exception error)
        {
        }

        public void Dispose() => subscriptions.ForEach(subscription => subscription.Dispose());
    }
}
