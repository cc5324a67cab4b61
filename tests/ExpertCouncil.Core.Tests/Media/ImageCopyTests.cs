using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Core.Media;

namespace ExpertCouncil.Core.Tests.Media;

public sealed class ImageCopyTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("council-media-").FullName;

    [Theory]
    [InlineData(64 * 36 - 1, Refusal.ImageTooLarge)]
    [InlineData(64 * 36, null)]
    public async Task Write_Image_CountsWhatTheDecoderWouldDecode(int most, Refusal? refusal)
    {
        var (source, target) = (Path.Combine(folder, "a.jpg"), Path.Combine(folder, "b.jpg"));
        await File.WriteAllBytesAsync(source, TestImages.Jpeg());

        Assert.Equal(refusal, await ImageCopy.WriteAsync(source, target, "image/jpeg", new MediaOptions { MaxPixels = most }, default));

        Assert.Equal(refusal is null, File.Exists(target));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
