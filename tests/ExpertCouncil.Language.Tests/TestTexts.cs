namespace ExpertCouncil.Language.Tests;

internal static class TestTexts
{
    private const string Nasty =
        "oOgGsShHnNcCaAzyiIİıюяеъьўғқҳәөұүһі'`‘’ʻʼ´\"“”«»@./:(){}[]<>~-–_#&%0159٣ \t\r\n\u00A0\u0306\u0308\u0301éßæªя\uD83D\uDE00\uD800\0"
        + "аеорсхAEOPCXTKMBнкYУ\u200B\u200D\u200E\u202E\u00AD\uFEFF\u2028\u0312\u0085\uFFFD";

    /// <summary>Texts of any UTF-16 units at all.</summary>
    public static IEnumerable<string> AnyCharacters(int count, int maxLength = 40)
    {
        var random = new Random(19950824);

        for (var number = 0; number < count; number++)
        {
            yield return new string([.. Enumerable.Range(0, random.Next(maxLength)).Select(_ => (char)random.Next(char.MaxValue + 1))]);
        }
    }

    /// <summary>The same texts on every run: pieces chosen to meet where rules meet.</summary>
    public static IEnumerable<string> Random(int count, int maxLength = 40)
    {
        var random = new Random(20240828);
        string[] pieces = ["o'z", "g`a", "https://", "www.", "](", "```\n", "\n\n", "tog'", "‘katalog’", "san’at", "`kod`", "x@y.uz"];

        for (var number = 0; number < count; number++)
        {
            var text = string.Empty;

            for (var left = random.Next(maxLength); left > 0; left--)
            {
                text += random.Next(5) == 0 ? pieces[random.Next(pieces.Length)] : Nasty[random.Next(Nasty.Length)].ToString();
            }

            yield return text;
        }
    }
}
