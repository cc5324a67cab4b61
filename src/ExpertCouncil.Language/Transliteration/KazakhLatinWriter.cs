namespace ExpertCouncil.Language.Transliteration;

internal sealed class KazakhLatinWriter(KazakhLatinTable table) : LatinWriter
{
    public static readonly KazakhLatinWriter Draft2021 = new(KazakhLatinTable.Draft2021);

    public override bool IsForeign(ReadOnlySpan<char> text, int start, int end) => false;

    protected override string Latin(char letter, char before, char after)
    {
        if (table.JoinsSoftVowels)
        {
            switch (letter)
            {
                // ия is one sound before another letter's a, but İia at the start of a word.
                case 'и' when after is 'я' or 'ю' && before != '\0':
                case 'с' when after == 'ц':
                    return "";
                case 'ю' when before == 'л':
                    return "ü";
                case 'щ' when before is 'а' or 'ұ' or 'е' or 'і' or 'ы':
                    return "şş";
                default:
                    break;
            }
        }

        return table.Find(letter) ?? letter.ToString();
    }

    protected override char Upper(char latin) => latin switch
    {
        'i' when table.HasDottedCapital => 'İ',
        'ı' => 'I',
        _ => char.ToUpperInvariant(latin),
    };
}
