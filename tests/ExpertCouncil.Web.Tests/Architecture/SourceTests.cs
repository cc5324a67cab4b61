namespace ExpertCouncil.Web.Tests.Architecture;

/// <summary>Rules that a compiled assembly no longer shows.</summary>
public sealed class SourceTests
{
    private static readonly string Root = FindRoot();

    /// <summary>Content and Editorial are plain C#: no database, no files, no clock.</summary>
    [Theory]
    [InlineData("Content")]
    [InlineData("Editorial")]
    public void Rules_Use_NoDatabaseNoFilesNoClock(string room)
    {
        string[] forbidden = ["EntityFrameworkCore", "System.IO", "File.", "Directory.", "Stream", "TimeProvider", "CreateVersion7()", "HttpClient"];
        var files = Directory.GetFiles(Path.Combine(Root, "src", "ExpertCouncil.Core", room), "*.cs", SearchOption.AllDirectories);

        Assert.NotEmpty(files);
        Assert.All(files, file => Assert.DoesNotContain(forbidden, word => File.ReadAllText(file).Contains(word, StringComparison.Ordinal)));
    }

    [Fact]
    public void Program_Always_FitsInTwentyLines() =>
        Assert.InRange(File.ReadAllLines(Path.Combine(Root, "src", "ExpertCouncil.Web", "Program.cs")).Length, 1, 20);

    [Fact]
    public void Rooms_Never_AreCalledAfterNothing()
    {
        string[] empty = ["Common", "Helpers", "Infrastructure", "Services", "Utils"];
        var folders = Directory.GetDirectories(Path.Combine(Root, "src"), "*", SearchOption.AllDirectories)
            .Where(folder => !folder.Contains("node_modules", StringComparison.Ordinal) && !folder.Contains($"{Path.DirectorySeparatorChar}obj", StringComparison.Ordinal));

        Assert.DoesNotContain(folders, folder => empty.Contains(Path.GetFileName(folder)));
    }

    /// <summary>An interface sentence in a view would stay Uzbek on a Kazakh page.</summary>
    [Fact]
    public void Views_Never_HoldLettersOutsideAscii()
    {
        var views = Directory.GetFiles(Path.Combine(Root, "src", "ExpertCouncil.Web", "Pages"), "*.cshtml", SearchOption.AllDirectories);

        Assert.All(views, view => Assert.DoesNotContain(File.ReadAllText(view), character => char.IsLetter(character) && !char.IsAscii(character)));
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);

        while (!File.Exists(Path.Combine(folder.FullName, "ExpertCouncil.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests run outside the project.");
        }

        return folder.FullName;
    }
}
