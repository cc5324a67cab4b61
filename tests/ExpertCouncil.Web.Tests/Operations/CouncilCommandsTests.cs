using ExpertCouncil.Web.Operations;

namespace ExpertCouncil.Web.Tests.Operations;

public sealed class CouncilCommandsTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("council-commands-");

    [Theory]
    [InlineData("foo")]
    [InlineData("content")]
    [InlineData("content", "chek")]
    [InlineData("content", "export")]
    [InlineData("publish")]
    [InlineData("publish", "rebild")]
    public async Task Run_UnknownOrIncompleteCommand_IsAUsageError(params string[] args) => Assert.Equal(2, await CouncilCommands.RunAsync(args));

    [Theory]
    [InlineData("--Site:BaseUrl=")]
    [InlineData("--Site:BaseUrl=council")]
    [InlineData("--Site:Languages:0=fr")]
    [InlineData("--Content:Folder=/no/such/folder")]
    [InlineData("--Data:Folder=")]
    [InlineData("--Preview:Pages=0")]
    [InlineData("--Preview:PagesPerMinute=-1")]
    [InlineData("--SignIn:Attempts=0")]
    public async Task Run_WrongSetting_StopsBeforeTheStoreIsTouched(string setting)
    {
        Assert.Equal(1, await RunAsync("content", "import", setting));
        Assert.Empty(folder.GetFileSystemInfos());
    }

    [Fact]
    public async Task Check_BrokenFile_SaysSoByItsExitCode()
    {
        var content = Content();
        File.AppendAllText(Path.Combine(content, "tags.yml"), "- key: [\n");

        Assert.Equal(1, await RunAsync("content", "check", $"--Content:Folder={content}"));
    }

    [Fact]
    public async Task LogVerify_ChangedLine_SaysSoByItsExitCode()
    {
        Assert.Equal(0, await RunAsync("content", "import", $"--Content:Folder={Content()}"));
        Assert.Equal(0, await RunAsync("log", "verify"));
        await using (var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={Directory.GetFiles(folder.FullName, "council.db", SearchOption.AllDirectories)[0]};Pooling=False"))
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = "UPDATE EditorialEvents SET \"By\" = 'somebody' WHERE Sequence = 1";
            Assert.Equal(1, await command.ExecuteNonQueryAsync());
        }

        Assert.Equal(1, await RunAsync("log", "verify"));
    }

    [Fact]
    public async Task UsersAdd_SettingBehindTheFlag_MakesTheAccountInThatFolder()
    {
        var (data, input) = (Path.Combine(folder.FullName, "elsewhere"), Console.In);
        Console.SetIn(new StringReader("Qirq-ikki ot Sirdaryodan suv ichdi\n"));

        try
        {
            Assert.Equal(0, await CouncilCommands.RunAsync(
                ["users", "add", "aziza@council.test", "--name", "Aziza", "--role", "author", "--sides", "smti", "--languages", "uz", "--password-stdin",
                    "--Data:Folder", data, "--Site:BaseUrl", "https://council.test"]));
        }
        finally
        {
            Console.SetIn(input);
        }

        await using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={Path.Combine(data, "council.db")};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT Email FROM Accounts";
        Assert.Equal("aziza@council.test", await command.ExecuteScalarAsync());
    }

    [Fact]
    public async Task ImportAndExport_SmallFolder_WritesTheSameFiles()
    {
        var (content, exported) = (Content(), Path.Combine(folder.FullName, "exported"));

        Assert.Equal(0, await RunAsync("content", "import", $"--Content:Folder={content}"));
        Assert.Equal(0, await RunAsync("content", "export", $"--Content:Folder={content}", "--to", exported));
        Assert.Equal(0, await RunAsync("content", "diff", $"--Content:Folder={content}"));
        Assert.Equal(File.ReadAllText(Path.Combine(content, "tags.yml")), File.ReadAllText(Path.Combine(exported, "tags.yml")));
        Assert.Equal(1, await RunAsync("content", "export", $"--Content:Folder={content}", "--to", exported));
    }

    [Fact]
    public async Task Rebuild_ImportedFolder_IsFine()
    {
        Assert.Equal(0, await RunAsync("content", "import", $"--Content:Folder={Content()}"));
        Assert.Equal(0, await RunAsync("publish", "rebuild"));
    }

    public void Dispose() => folder.DeleteStores();

    private string Content()
    {
        var content = folder.CreateSubdirectory("content").FullName;
        File.WriteAllText(Path.Combine(content, "tags.yml"), "- key: trade\n  direction: true\n  name: {uz: Savdo, kk: Сауда}\n");
        var entry = Directory.CreateDirectory(Path.Combine(content, "news", "navruz")).FullName;
        File.WriteAllText(Path.Combine(entry, "facts.yml"), "date: 2024-03-21\ncategory: news\nsources:\n  - name: UzDaily\n");
        File.WriteAllText(Path.Combine(entry, "uz.md"), "---\ntitle: Navroʻz\nslug: navroz\nsummary: Qisqacha.\n---\n\nMatn.\n");

        return content;
    }

    /// <summary>With the settings every command needs; a later one of the same name wins.</summary>
    private Task<int> RunAsync(params string[] args) => CouncilCommands.RunAsync(
        [.. args.TakeWhile(arg => !arg.StartsWith("--", StringComparison.Ordinal)), "--Site:BaseUrl=https://council.test", $"--Data:Folder={Path.Combine(folder.FullName, "data")}",
            .. args.SkipWhile(arg => !arg.StartsWith("--", StringComparison.Ordinal))]);
}
