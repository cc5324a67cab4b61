using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Core.Store;
using ExpertCouncil.Language;
using ExpertCouncil.Web.Tests;
using Microsoft.EntityFrameworkCore;

namespace ExpertCouncil.Benchmarks;

/// <summary>A store as the desk leaves it after years: entries of every kind in every state, most of them public, with their revisions and events. Made once and kept beside the temporary files.</summary>
internal static class DeskStore
{
    private const int BodyWords = 300;
    private const int EntriesAtOnce = 200;

    /// <summary>One of twelve who write; the one the measurements are taken as.</summary>
    public static Guid Writer { get; } = Id(0);

    /// <summary>The one whose pages are measured.</summary>
    public static EntryReference Busy { get; } = new(EntryKind.News, "desk-0");

    /// <returns>A folder of its own with a copy, to be written to and thrown away.</returns>
    public static async Task<DirectoryInfo> CopyAsync(int entries)
    {
        var kept = Path.Combine(Path.GetTempPath(), FormattableString.Invariant($"council-desk-{entries}.db"));

        if (!File.Exists(kept))
        {
            await using var site = new SiteFixture();
            await site.OnStoreAsync(async (_, store) =>
            {
                await FillAsync(store, entries, site.Clock.GetUtcNow());
                await store.Database.ExecuteSqlAsync($"VACUUM INTO {kept}");

                return true;
            });
        }

        var folder = Directory.CreateTempSubdirectory("council-desk-");
        File.Copy(kept, new StoreFolder(folder.FullName).Database);

        return folder;
    }

    private static async Task FillAsync(CouncilStore store, int entries, DateTimeOffset now)
    {
        foreach (var numbers in Enumerable.Range(0, entries).Chunk(EntriesAtOnce))
        {
            store.Entries.AddRange(numbers.Select(number => Entry(number, now.AddHours(number - entries))));
            await store.SaveChangesAsync();
            store.ChangeTracker.Clear();
        }
    }

    private static Entry Entry(int number, DateTimeOffset at)
    {
        var (kind, writer, reviewer) = (DeskFacts.KindOf(number), Person(number % 12, Role.Author), Person(12 + (number % 4), Role.Reviewer));
        var entry = Core.Content.Entry.Create(kind, FormattableString.Invariant($"desk-{number}"), Guid.CreateVersion7(at), DeskFacts.Of(kind, number), writer, at);
        var single = number % 100 is > 85 and < 95;
        Begin(entry, SiteLanguage.Uzbek, number, writer, at);

        if (!single)
        {
            Begin(entry, SiteLanguage.Kazakh, number, writer, at);
        }

        foreach (var text in entry.Translations)
        {
            Lead(text, number % 50, writer, reviewer, at);
        }

        for (var more = 0; number % 50 >= 16 && more < number % 3; more++)
        {
            Rewrite(entry.In(SiteLanguage.Uzbek)!, number, more, writer, reviewer, at.AddMinutes(more));
        }

        // Behind in Kazakh, as far as the desk knows.
        if (!single && number % 25 == 17)
        {
            entry.In(SiteLanguage.Kazakh)!.Mark(at);
        }

        return entry;
    }

    private static void Begin(Entry entry, SiteLanguage language, int number, Actor by, DateTimeOffset at)
    {
        var words = new GeneratedText(language, (number * 2) + (int)language);
        var draft = new TextDraft(words.Words(7), words.Words(20), Body(words));
        entry.Begin(language, FormattableString.Invariant($"desk-{number}-{language.Code()}"), draft, by, at);
    }

    private static string Body(GeneratedText words) => string.Join("\n\n", Enumerable.Range(0, 5).Select(_ => $"## {words.Words(4)}\n\n{words.Words(BodyWords / 5)}."));

    private static void Rewrite(Translation text, int number, int more, Actor writer, Actor reviewer, DateTimeOffset at)
    {
        var words = new GeneratedText(text.Language, (number * 1000) + more);
        text.Write(new TextDraft(text.Working!.Title, words.Words(20), text.Working.Body + $"\n\n{words.Words(30)}.") { IsMinor = more > 0, ChangeNote = words.Words(8) }, writer, at);
        Lead(text, 50, writer, reviewer, at);
    }

    // Of fifty texts one waits for its hour, one was withdrawn, fourteen are on their way; the others are public.
    private static void Lead(Translation text, int place, Actor writer, Actor reviewer, DateTimeOffset at)
    {
        if (place < 5)
        {
            return;
        }

        text.Submit(writer, at);

        if (place is < 8 or >= 11)
        {
            Decide(text, place, reviewer, at);
        }
    }

    private static void Decide(Translation text, int place, Actor reviewer, DateTimeOffset at)
    {
        if (place is 5 or 6)
        {
            text.Return(reviewer, at, "Sabab / Себеп");

            return;
        }

        text.Approve(reviewer, at);

        switch (place)
        {
            case 7 or 11 or 12 or 13:
                break;
            case 14:
                text.Schedule(at.AddYears(3), reviewer, at);
                break;
            default:
                text.Publish(reviewer, at);
                break;
        }

        if (place == 15)
        {
            text.Withdraw(reviewer, at, "Sabab / Себеп");
        }
    }

    private static Actor Person(int number, Role role) =>
        Actor.Person(Id(number), FormattableString.Invariant($"Xodim {number}"), new Rights(role, [Side.Uzbekistan, Side.Kazakhstan], SiteLanguages.All));

    private static Guid Id(int number) => new(number + 1, 0, 0, [0, 0, 0, 0, 0, 0, 0, 1]);
}
