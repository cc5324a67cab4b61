using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Core.Media;
using ExpertCouncil.Core.Tests.Desk;

namespace ExpertCouncil.Core.Tests.Media;

public sealed class MediaIntakeTests : IAsyncLifetime
{
    private readonly TestStore site = new();

    [Fact]
    public async Task Receive_ConnectionThatFails_IsNoFaultOfTheDiskAndLeavesNothingBehind()
    {
        await using var content = new BrokenOff(() => throw new IOException("The connection was lost."));

        Assert.IsType<IOException>(await Record.ExceptionAsync(() => ReceiveAsync(".jpg", content)));

        AssertNothingLeft();
    }

    [Fact]
    public async Task Receive_PersonWhoGoesAway_LeavesNothingBehind()
    {
        using var gone = new CancellationTokenSource();
        await using var content = new BrokenOff(gone.Cancel);

        Assert.IsAssignableFrom<OperationCanceledException>(await Record.ExceptionAsync(() => ReceiveAsync(".jpg", content, gone.Token)));

        AssertNothingLeft();
    }

    [Fact]
    public async Task Receive_WhatAPowerCutLeftBehind_IsSweptWhenItIsADayOld()
    {
        Directory.CreateDirectory(site.Folder.Incoming);
        await LeaveAsync("yesterday.png", TimeSpan.FromHours(25));
        await LeaveAsync("today.png", TimeSpan.FromHours(23));
        using var content = new MemoryStream(TestImages.Png());

        Assert.NotNull((await ReceiveAsync(".png", content)).File);

        Assert.Equal(["today.png"], Directory.GetFiles(site.Folder.Incoming).Select(Path.GetFileName));
    }

    [Theory]
    [InlineData(1, 320, 160, "top left")]
    [InlineData(2, 320, 160, "top right")]
    [InlineData(3, 320, 160, "bottom right")]
    [InlineData(4, 320, 160, "bottom left")]
    [InlineData(5, 160, 320, "top left")]
    [InlineData(6, 160, 320, "top right")]
    [InlineData(7, 160, 320, "bottom right")]
    [InlineData(8, 160, 320, "bottom left")]
    public async Task Receive_LargePhotographHeldInAnyWay_IsKeptSmallerAndUpright(ushort orientation, int width, int height, string red)
    {
        using var content = new MemoryStream(TestImages.Photograph(1000, 500, orientation));

        var file = (await ReceiveAsync(".jpg", content)).File!;

        var kept = await File.ReadAllBytesAsync(site.Folder.MediaFile(file.Sha256));
        Assert.Equal(new PixelSize(width, height), file.Size);
        Assert.Equal((width, height), TestImages.SizeOf(kept));
        Assert.Equal([red], Corners(width, height).Where(corner => TestImages.IsRedAt(kept, corner.X, corner.Y)).Select(corner => corner.Name));
    }

    public Task InitializeAsync() => site.InitializeAsync();

    public Task DisposeAsync() => site.DisposeAsync();

    private static IEnumerable<(string Name, int X, int Y)> Corners(int width, int height) =>
        [("top left", 10, 10), ("top right", width - 10, 10), ("bottom left", 10, height - 10), ("bottom right", width - 10, height - 10)];

    private Task<(MediaDescription? File, Refusal? Refusal)> ReceiveAsync(string ending, Stream content, CancellationToken cancellationToken = default) =>
        new MediaIntake(site.Folder, TestAttachments.Limits, site.Time).ReceiveAsync(ending, content, cancellationToken);

    private async Task LeaveAsync(string name, TimeSpan age)
    {
        var path = Path.Combine(site.Folder.Incoming, name);
        await File.WriteAllBytesAsync(path, TestImages.Png());
        File.SetLastWriteTimeUtc(path, (site.Time.GetUtcNow() - age).UtcDateTime);
    }

    private void AssertNothingLeft()
    {
        Assert.Empty(Directory.GetFiles(site.Folder.Incoming));
        Assert.False(Directory.Exists(site.Folder.Media));
    }

    /// <summary>Gives a kilobyte of a photograph and then does what happens to connections.</summary>
    private sealed class BrokenOff(Action then) : MemoryStream(TestImages.Photograph(1000, 500)[..1024])
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (Position == Length)
            {
                then();
            }

            cancellationToken.ThrowIfCancellationRequested();

            return base.ReadAsync(buffer, cancellationToken);
        }
    }
}
