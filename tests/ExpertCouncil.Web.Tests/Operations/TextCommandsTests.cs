using System.Diagnostics;
using System.Text;
using ExpertCouncil.Web.Operations;

namespace ExpertCouncil.Web.Tests.Operations;

public sealed class TextCommandsTests
{
    private const string Sample =
        "\uFEFFO'zbekiston Respublikasi \u0068ам Қазақстан\r\nІЛІМ ӘЛЕМ ҢҒҮҰҚӨҺ ilim ıssı İZMİR\nт\u0069лдің SMTIнің\nkengashining кенгашининг кеңесінің КЕҢЕСІНІҢ\n"
        + "Isʼhoq, sentabr, yoʻl; 1995-yil 24-avgust\n\nШаҳар ҳокимлиги ё\u0301 и\u0306\n😀\u200B ǰ ﬁ ß ſ µ Ω\n2024-08-28\n";

    [Theory]
    [InlineData("text")]
    [InlineData("text", "slug")]
    [InlineData("text", "slug", "--language", "fr")]
    [InlineData("text", "slug", "--language", "uz", "more")]
    [InlineData("text", "normalize", "--Site:BaseUrl=https://a.uz")]
    [InlineData("text", "transliterate", "--to", "kk")]
    [InlineData("text", "transliterate", "--to", "kk-Latn", "--table", "2020")]
    [InlineData("text", "transliterate", "--to", "kk-Latn", "--table")]
    [InlineData("text", "transliterate", "--to", "uz-Cyrl", "--table", "2021")]
    [InlineData("text", "transliterate", "--table", "2021")]
    [InlineData("text", "date", "--language", "uz", "--today", "tomorrow")]
    [InlineData("text", "date", "--language", "uz", "--form", "wide")]
    public async Task Run_WrongUsage_IsAUsageError(params string[] args) => Assert.Equal(2, await CouncilCommands.RunAsync(args));

    [Theory]
    [InlineData("date --language kk", 1, "2024 жылғы 28 тамыз\n\n2024 жылғы тамыз\n", "2: 'x' is no date")]
    [InlineData("date --language UZ-cyrl", 1, "2024 йил 28 август\n\n2024 йил август\n", "2: 'x' is no date")]
    [InlineData("slug --language uz-Latn", 0, "2024-08-28\nx\n2024-08\n", "")]
    public async Task Run_Lines_AnswersLineByLine(string command, int exitCode, string expected, string fault)
    {
        var (code, output, faults) = await RunAsync(command, "2024-08-28\nx\n2024-08", []);

        Assert.Equal((exitCode, expected), (code, Encoding.UTF8.GetString(output)));
        Assert.StartsWith(fault, faults, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "Şymkent qañtar ūly")]
    [InlineData("--table 2021", "Şymkent qañtar ūly")]
    [InlineData("--table 2019", "Şymkent qaŋtar uly")]
    [InlineData("--table 2018", "Shymkent qańtar uly")]
    public async Task Run_TransliterateToKazakhLatin_WritesTheAlphabetOfTheTable(string table, string expected)
    {
        var (code, output, _) = await RunAsync($"transliterate --to kk-Latn {table}", "Шымкент қаңтар ұлы", []);

        Assert.Equal((0, expected + "\n"), (code, Encoding.UTF8.GetString(output)));
    }

    [Fact]
    public async Task Run_Normalize_NamesWhatRemainsByLineAndColumn()
    {
        var (code, output, faults) = await RunAsync("normalize", "o'zbek т\u0069л\n\nva SMTIнің", []);

        Assert.Equal((0, "oʻzbek тіл\n\nva SMTIнің\n"), (code, Encoding.UTF8.GetString(output)));
        Assert.Equal("3:4: 'SMTIнің' mixes Latin and Cyrillic letters (Latin S, M, T, I; Cyrillic н, і, ң); type it in one alphabet.\n", faults);
    }

    [Theory]
    [InlineData("normalize")]
    [InlineData("slug --language kk")]
    [InlineData("keys --language uz")]
    [InlineData("keys --language kk")]
    [InlineData("transliterate --to uz-Cyrl")]
    [InlineData("transliterate --to uz-Latn")]
    [InlineData("transliterate --to kk-Latn")]
    [InlineData("date --language uz-Cyrl")]
    public async Task Run_WithoutIcuAndInAnOddLocale_IsByteForByteTheSame(string command)
    {
        var here = await RunAsync(command, Sample, []);
        var withoutIcu = await RunAsync(command, Sample, new() { ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1" });
        var oddLocale = await RunAsync(command, Sample, new() { ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "0", ["LC_ALL"] = "tr_TR.ISO-8859-9" });

        Assert.NotEmpty(here.Output);
        Assert.Equal(here.Output, withoutIcu.Output);
        Assert.Equal(here.Output, oddLocale.Output);
        Assert.Equal((here.ExitCode, here.Faults), (withoutIcu.ExitCode, withoutIcu.Faults));
    }

    private static async Task<(int ExitCode, byte[] Output, string Faults)> RunAsync(string command, string input, Dictionary<string, string?> environment)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", $"\"{typeof(CouncilCommands).Assembly.Location}\" text {command}")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
        };

        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        using var output = new MemoryStream();
        var reading = process.StandardOutput.BaseStream.CopyToAsync(output);
        var faults = process.StandardError.ReadToEndAsync();
        await process.StandardInput.BaseStream.WriteAsync(Encoding.UTF8.GetBytes(input));
        process.StandardInput.Close();
        await Task.WhenAll(reading, faults, process.WaitForExitAsync());

        return (process.ExitCode, output.ToArray(), await faults);
    }
}
