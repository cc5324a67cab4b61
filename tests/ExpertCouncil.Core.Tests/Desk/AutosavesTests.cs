using ExpertCouncil.Core.Desk;

namespace ExpertCouncil.Core.Tests.Desk;

public sealed class AutosavesTests : IAsyncLifetime
{
    private const string Form = "news/navruz";
    private static readonly Guid Aziza = new("00000000-0000-7000-8000-000000000001");
    private static readonly Guid Daniyar = new("00000000-0000-7000-8000-000000000002");

    private readonly TestStore site = new();

    [Fact]
    public async Task Keep_MoreThanTheLimit_IsNotKept()
    {
        Assert.Null(await KeepAsync(new string('a', Autosave.FieldsMaxLength + 1)));
        Assert.Null(await FindAsync(Aziza));
    }

    [Fact]
    public async Task Keep_Again_KeepsTheLater()
    {
        await KeepAsync("""{"a":1}""");
        site.Time.Advance(TimeSpan.FromSeconds(2));
        await KeepAsync("""{"a":2}""");

        Assert.Equal(("""{"a":2}""", site.Time.GetUtcNow()), await FindAsync(Aziza) is { } kept ? (kept.Fields, kept.SavedAt) : default);
        Assert.Null(await FindAsync(Daniyar));
        Assert.Equal([Form], (await site.ReadAsync(store => new Autosaves(store, site.Time).ListAsync(Aziza, default))).Select(line => line.Form));
    }

    [Fact]
    public async Task Drop_Kept_IsGone()
    {
        await KeepAsync("{}");

        await site.ReadAsync(async store =>
        {
            await new Autosaves(store, site.Time).DropAsync(Form, Aziza, default);

            return true;
        });

        Assert.Null(await FindAsync(Aziza));
    }

    [Fact]
    public async Task Seen_Others_AreThereUntilTheyFallSilent()
    {
        await SeenAsync(Daniyar, "Daniyar");
        Assert.Equal(["Daniyar"], (await SeenAsync(Aziza, "Aziza")).Select(other => other.Name));

        site.Time.Advance(Presences.Lifetime + TimeSpan.FromSeconds(1));

        Assert.Empty(await SeenAsync(Aziza, "Aziza"));
    }

    [Fact]
    public async Task Leave_Present_IsGoneAtOnce()
    {
        await SeenAsync(Daniyar, "Daniyar");
        await site.ReadAsync(async store =>
        {
            await new Presences(store, site.Time).LeaveAsync(Form, Daniyar, default);

            return true;
        });

        Assert.Empty(await SeenAsync(Aziza, "Aziza"));
    }

    public Task InitializeAsync() => site.InitializeAsync();

    public Task DisposeAsync() => site.DisposeAsync();

    private Task<DateTimeOffset?> KeepAsync(string fields) => site.ReadAsync(store => new Autosaves(store, site.Time).KeepAsync(Form, Aziza, fields, "1", default));

    private Task<Autosave?> FindAsync(Guid account) => site.ReadAsync(store => new Autosaves(store, site.Time).FindAsync(Form, account, default));

    private Task<IReadOnlyList<Presence>> SeenAsync(Guid account, string name) => site.ReadAsync(store => new Presences(store, site.Time).SeenAsync(Form, account, name, "uz", default));
}
