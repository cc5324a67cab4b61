namespace ExpertCouncil.Language.Tests.Keys;

/// <summary>The same strings at every run: any UTF-16 units, and mixtures of what words are made of.</summary>
internal static class RandomTexts
{
    private const string Pieces = "aoOgGsShcCyetTиоОгаеЕьъцЦқҚөіІiнғ'’ʻʼ`‘\u0301\u0306\u0308\u0327\u200B\u00AD\u202E-–.,0159 \uD83D\uDE42\uFF21ﬁİıəэйЙЁ";

    public static IEnumerable<string> Take(int count)
    {
        var random = new Random(20240828);

        for (var number = 0; number < count; number++)
        {
            yield return string.Create(random.Next(1, 90), (random, number % 2 == 0), static (text, how) =>
            {
                for (var index = 0; index < text.Length; index++)
                {
                    text[index] = how.Item2 ? Pieces[how.random.Next(Pieces.Length)] : (char)how.random.Next(char.MaxValue + 1);
                }
            });
        }
    }
}
