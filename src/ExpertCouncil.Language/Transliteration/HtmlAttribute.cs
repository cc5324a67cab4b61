namespace ExpertCouncil.Language.Transliteration;

/// <param name="Name">In lower case.</param>
/// <param name="Start">Where the name begins.</param>
/// <param name="ValueStart">Where the value begins, after the quotation mark.</param>
/// <param name="ValueEnd">Where the value ends, before the quotation mark.</param>
/// <param name="End">Where the attribute ends, after the quotation mark.</param>
/// <param name="Value">As written, with its entities.</param>
internal sealed record HtmlAttribute(string Name, int Start, int ValueStart, int ValueEnd, int End, string Value);
