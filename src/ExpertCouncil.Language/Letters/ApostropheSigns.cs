namespace ExpertCouncil.Language.Letters;

/// <summary>The two signs Uzbek is written with, and everything that is typed in their place.</summary>
internal static class ApostropheSigns
{
    public const char OfLetter = '\u02BB';
    public const char Tutuq = '\u02BC';

    // In order: ' ` ´, modifier letters, curly quotes, prime, full-width apostrophe.
    private const string LookAlikes = "'`\u00B4\u02B9\u02BB\u02BC\u02BD\u02BE\u02BF\u02C8\u02CA\u02CB\u2018\u2019\u201B\u2032\uFF07";

    public static bool Contains(char sign) => LookAlikes.Contains(sign, StringComparison.Ordinal);

    /// <summary>Modifier letters are never quotation marks, whatever stands around them.</summary>
    public static bool IsModifierLetter(char sign) => sign is >= '\u02B9' and <= '\u02CB';

    /// <summary>A turned comma opens quotations only; typed after a letter, as it mostly is in Uzbek, it is part of that letter.</summary>
    public static bool MayCloseQuote(char sign) => !IsModifierLetter(sign) && sign is not ('\u2018' or '\u201B');
}
