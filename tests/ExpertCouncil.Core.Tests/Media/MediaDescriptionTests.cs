using ExpertCouncil.Core.Media;

namespace ExpertCouncil.Core.Tests.Media;

public sealed class MediaDescriptionTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("council-media-").FullName;

    [Theory]
    [InlineData("a.svg", "3C737667")]
    [InlineData("a.html", "3C68746D6C3E")]
    [InlineData("a.pdf", "504B0304")]
    [InlineData("a.png", "255044462D312E37")]
    [InlineData("a.png", "89504E470D0A1A0A")]
    [InlineData("a.jpg", "FFD8FFE0")]
    [InlineData("a.jpg", "FFD8FFFFFFFFFFFF")]
    [InlineData("a.jpg", "FFD8FFE00000FFC0001108016802800300")]
    [InlineData("a.jpg", "FFD8FFDA0002FFC0001108016802800300")]
    [InlineData("a.webp", "524946460000000057454250")]
    [InlineData("a.docx", "")]
    [InlineData("a", "255044462D312E37")]
    public async Task Read_NameAndContentThatDisagree_IsRefused(string name, string bytes) => Assert.Null(await ReadAsync(name, bytes));

    [Theory]
    [InlineData("a.pdf", "255044462D312E37", "application/pdf")]
    [InlineData("A.PDF", "255044462D312E37", "application/pdf")]
    [InlineData("a.xlsx", "504B030414", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")]
    public async Task Read_Document_KnowsItsType(string name, string bytes, string mediaType) =>
        Assert.Equal(mediaType, (await ReadAsync(name, bytes))?.MediaType);

    [Theory]
    [InlineData("a.png", "89504E470D0A1A0A0000000D494844520000028000000168", 640, 360)]
    [InlineData("a.jpg", "FFD8FFE000040000FFC0001108016802800300", 640, 360)]
    [InlineData("a.jpg", "FFD8FF01FFD0FFD7FFFFC0001108016802800300", 640, 360)]
    [InlineData("a.jpeg", "FFD8FFE100040000FFC2001108016802800300", 640, 360)]
    [InlineData("a.webp", "5249464600000000574542505650385800000000000000007F02006701000000", 640, 360)]
    [InlineData("a.webp", "5249464600000000574542505650384C000000002F7FC25900000000000000", 640, 360)]
    [InlineData("a.webp", "52494646000000005745425056503820000000000000009D012A80026801", 640, 360)]
    public async Task Read_Image_KnowsItsSize(string name, string bytes, int width, int height) =>
        Assert.Equal(new PixelSize(width, height), (await ReadAsync(name, bytes))?.Size);

    [Fact]
    public async Task Read_PhotographWithMuchBeforeThePicture_KnowsItsSize()
    {
        byte[] segment = [0xFF, 0xE2, 0xFF, 0xFF, .. new byte[0xFFFD]];
        byte[] photograph = [0xFF, 0xD8, .. Enumerable.Repeat(segment, 10).SelectMany(bytes => bytes), .. Convert.FromHexString("FFC0001108016802800300")];

        Assert.Equal(new PixelSize(640, 360), (await ReadAsync("a.jpg", photograph))?.Size);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private Task<MediaDescription?> ReadAsync(string name, string bytes) => ReadAsync(name, Convert.FromHexString(bytes));

    private async Task<MediaDescription?> ReadAsync(string name, byte[] bytes)
    {
        var path = Path.Combine(folder, name);
        await File.WriteAllBytesAsync(path, bytes);

        return await MediaDescription.ReadAsync(path, default);
    }
}
