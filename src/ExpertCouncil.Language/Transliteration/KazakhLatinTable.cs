using System.Collections.Frozen;

namespace ExpertCouncil.Language.Transliteration;

/// <summary>One proposed Latin alphabet for Kazakh. None is in force; the official script is Cyrillic.</summary>
public sealed class KazakhLatinTable
{
    /// <summary>The draft presented on 28 January 2021 (31 letters), with Ñ for ң.</summary>
    public static readonly KazakhLatinTable Draft2021 = new(
        "а=a ә=ä б=b в=v г=g ғ=ğ д=d е=e ё=io ж=j з=z и=i й=i к=k қ=q л=l м=m н=n ң=ñ о=o ө=ö п=p р=r с=s т=t у=u ұ=ū ү=ü ф=f х=h һ=h ц=s ч=ch ш=ş щ=ş ъ= ы=y і=ı ь= э=e ю=iu я=ia",
        hasDottedCapital: true, joinsSoftVowels: true);

    /// <summary>The draft of November 2019.</summary>
    public static readonly KazakhLatinTable Draft2019 = new(
        "а=a ә=ä б=b в=v г=g ғ=ğ д=d е=e ё=io ж=j з=z и=i й=i к=k қ=q л=l м=m н=n ң=ŋ о=o ө=ö п=p р=r с=s т=t у=w ұ=u ү=ü ф=f х=h һ=h ц=ts ч=ç ш=ş щ=ş ъ= ы=y і=ı ь= э=e ю=iw я=ia",
        hasDottedCapital: true, joinsSoftVowels: true);

    /// <summary>Presidential decree 637 of 19 February 2018: the last table enacted.</summary>
    public static readonly KazakhLatinTable Decree2018 = new(
        "а=a ә=á б=b в=v г=g ғ=ǵ д=d е=e ё=ıo ж=j з=z и=ı й=ı к=k қ=q л=l м=m н=n ң=ń о=o ө=ó п=p р=r с=s т=t у=ý ұ=u ү=ú ф=f х=h һ=h ц=ts ч=ch ш=sh щ=shch ъ= ы=y і=i ь= э=e ю=ıý я=ıa",
        hasDottedCapital: false, joinsSoftVowels: false);

    private readonly FrozenDictionary<char, string> letters;

    private KazakhLatinTable(string rows, bool hasDottedCapital, bool joinsSoftVowels)
    {
        letters = rows.Split(' ').ToFrozenDictionary(row => row[0], row => row[2..]);
        HasDottedCapital = hasDottedCapital;
        JoinsSoftVowels = joinsSoftVowels;
    }

    /// <summary>True where i and ı are two letters with capitals İ and I.</summary>
    internal bool HasDottedCapital { get; }

    /// <summary>True where ия and лю of loans are written ia and lü.</summary>
    internal bool JoinsSoftVowels { get; }

    internal string? Find(char letter) => letters.GetValueOrDefault(letter);
}
