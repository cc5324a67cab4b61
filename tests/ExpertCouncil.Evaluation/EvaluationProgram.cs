using System.Text;

namespace ExpertCouncil.Evaluation;

/// <summary>Measures the language library on a folder of word data: <c>dotnet run -c Release --project tests/ExpertCouncil.Evaluation -- FOLDER [--misses]</c>.</summary>
internal static class EvaluationProgram
{
    private static int Main(string[] args)
    {
        var withMisses = args.Contains("--misses");

        if (args.FirstOrDefault(argument => argument != "--misses") is not { } folder || !Directory.Exists(folder))
        {
            Console.Error.WriteLine("Name the folder that holds the word data: *.tsv with a header line.");

            return 2;
        }

        Console.OutputEncoding = Encoding.UTF8;
        TransliterationEvaluation.Print(folder, withMisses);
        KeysEvaluation.Print(folder, withMisses);

        return 0;
    }
}
