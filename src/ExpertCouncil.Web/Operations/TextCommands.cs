using System.CommandLine;
using System.CommandLine.Parsing;
using System.IO.Pipes;
using ExpertCouncil.Language;
using ExpertCouncil.Language.Keys;
using ExpertCouncil.Language.Slugs;
using ExpertCouncil.Language.Spelling;
using ExpertCouncil.Language.Transliteration;

namespace ExpertCouncil.Web.Operations;

/// <summary>
/// <c>text transliterate | normalize | keys | slug | date</c>: the language library for people and scripts, a line in and a line out. Neither the
/// store nor the settings are touched. Exit 0 fine, 1 faults, 2 usage.
/// </summary>
internal static class TextCommands
{
    public static Command Create() => new("text", "Reads lines of text from standard input and writes one line for each to standard output, in UTF-8.")
    {
        Transliterate(),
        Normalize(),
        Keys(),
        MakeSlug(),
        MakeDate(),
    };

    private static Command Transliterate()
    {
        var to = SystemOption("--to", "The writing system to put the text in: uz-Cyrl, uz-Latn or kk-Latn.", but: WritingSystem.KazakhCyrillic);
        to.Required = true;
        var table = TableOption();

        var command = Lines("transliterate", "Writes Uzbek in its other script, or Kazakh in Latin.", [to, table], (result, _) =>
        {
            var target = result.GetRequiredValue(to);

            return result.GetValue(table) is { } letters ? line => Transliterator.Convert(line, letters) : line => Transliterator.Convert(line, target);
        });
        command.Validators.Add(result =>
        {
            if (result.GetResult(table) is not null && result.GetValue(to) != WritingSystem.KazakhLatin)
            {
                result.AddError($"--table goes with --to {WritingSystem.KazakhLatin.Tag} only.");
            }
        });

        return command;
    }

    private static Command Normalize()
    {
        var language = SystemOption("--language", "uz or kk; without it the rules of both apply.");

        return Lines("normalize", "Writes each line as it would be saved; what a person has to decide goes to standard error as line:column: message.", [language], (result, lines) =>
        {
            var of = result.GetValue(language)?.Language;

            return line =>
            {
                var normal = Normalisation.Of(line, of);

                foreach (var doubt in normal.Doubts)
                {
                    lines.Note($"{lines.Number}:{doubt.Index + 1}: {doubt}");
                }

                return normal.Text;
            };
        });
    }

    private static Command Keys()
    {
        var language = Required(SystemOption("--language", "uz or kk."));

        return Lines("keys", "Writes the search keys of the words of a line, parted by tabs: for each word its exact key, its stem as a whole, its other stems.", [language], (result, _) =>
        {
            var of = result.GetRequiredValue(language).Language;

            return line => string.Join('\t', Words.Find(line).SelectMany(word => KeysOf(line.AsSpan(word.Start, word.Length), of)));
        });
    }

    private static Command MakeSlug()
    {
        var language = Required(SystemOption("--language", "uz or kk."));

        return Lines("slug", "Writes the address a title gets.", [language], (result, _) =>
        {
            var of = result.GetRequiredValue(language).Language;

            return line => Slug.From(line, of);
        });
    }

    private static Command MakeDate()
    {
        var language = Required(SystemOption("--language", "The writing system to write in: uz, uz-Cyrl, kk or kk-Latn."));
        var form = new Option<DateForm>("--form") { Description = "long, short, weekday or relative; all but long take single days only.", DefaultValueFactory = _ => DateForm.Long };
        var today = new Option<DateOnly?>("--today")
        {
            Description = "The day relative dates are counted from; without it today in the capital.",
            CustomParser = result => Parsed(result, DateLines.ParseDay(result.Tokens[0].Value), "--today takes a day such as 2024-08-28."),
        };

        return Lines("date", "Writes dates as official papers do: from 2024-08-28, 2024-08, 2024, a range with / or single days with commas between.", [language, form, today], (result, lines) =>
        {
            var dates = new DateLines(result.GetRequiredValue(language), result.GetValue(form), result.GetValue(today), TimeProvider.System);

            return line => dates.Write(line, lines.Report);
        });
    }

    private static Command Lines(string name, string description, IEnumerable<Option> options, Func<ParseResult, TextLines, Func<string, string>> converter)
    {
        var command = new Command(name, description);

        foreach (var option in options)
        {
            command.Add(option);
        }

        command.SetAction(result =>
        {
            using var input = Console.OpenStandardInput();
            using var output = OpenOutput();
            using var faults = Console.OpenStandardError();
            using var lines = new TextLines(input, output, faults);

            try
            {
                lines.Convert(converter(result, lines));
            }
            catch (IOException) when (output is PipeStream)
            {
                // Whoever read the lines has seen enough and gone.
                return 0;
            }

            return lines.FaultCount == 0 ? 0 : 1;
        });

        return command;
    }

    // The console's own stream says nothing when the other end of a pipe is closed, and would write for ever.
    private static Stream OpenOutput()
    {
        try
        {
            return OperatingSystem.IsWindows() ? Console.OpenStandardOutput() : new AnonymousPipeClientStream(PipeDirection.Out, "1");
        }
        catch (IOException)
        {
            return Console.OpenStandardOutput();
        }
    }

    private static IEnumerable<string> KeysOf(ReadOnlySpan<char> word, SiteLanguage language)
    {
        var keys = SearchKeys.Of(word, language);

        return [keys.Exact, keys.Stem, .. keys.Stems];
    }

    private static Option<WritingSystem> Required(Option<WritingSystem> option)
    {
        option.Required = true;

        return option;
    }

    private static Option<WritingSystem> SystemOption(string name, string description, WritingSystem? but = null)
    {
        var systems = WritingSystem.All.Where(system => system != but).ToList();

        return new(name)
        {
            Description = description,
            CustomParser = result => Parsed(
                result,
                systems.Find(system => system.IsCalled(result.Tokens[0].Value)),
                $"{name} takes {string.Join(", ", systems.Select(system => system.Tag))}, not '{result.Tokens[0].Value}'."),
        };
    }

    private static Option<KazakhLatinTable> TableOption()
    {
        var tables = new Dictionary<string, KazakhLatinTable>(StringComparer.Ordinal)
        {
            ["2021"] = KazakhLatinTable.Draft2021,
            ["2019"] = KazakhLatinTable.Draft2019,
            ["2018"] = KazakhLatinTable.Decree2018,
        };

        return new("--table")
        {
            Description = "The Latin alphabet Kazakh is written in: 2021, 2019 or 2018; without it 2021.",
            CustomParser = result => Parsed(
                result, tables.GetValueOrDefault(result.Tokens[0].Value), $"--table takes {string.Join(", ", tables.Keys)}, not '{result.Tokens[0].Value}'."),
        };
    }

    private static T? Parsed<T>(ArgumentResult result, T? value, string fault)
    {
        if (value is null)
        {
            result.AddError(fault);
        }

        return value;
    }

    private static bool IsCalled(this WritingSystem system, string tag) =>
        string.Equals(tag, system.Tag, StringComparison.OrdinalIgnoreCase)
        || string.Equals(tag, $"{system.Language.Code()}-{(system.Script == Script.Latin ? "Latn" : "Cyrl")}", StringComparison.OrdinalIgnoreCase);
}
