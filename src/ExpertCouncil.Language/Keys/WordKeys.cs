namespace ExpertCouncil.Language.Keys;

/// <summary>
/// What a word is found by. An index keeps all of a document word's keys; a query word is compared tier by tier:
/// <list type="number">
/// <item>exact: <c>query.Exact = document.Exact</c></item>
/// <item>strict stem: <c>query.Exact</c> or <c>query.Stem</c> is among the document's <c>Stem</c> and <c>Stems</c></item>
/// <item>shared stem: the two sets of <c>Stem</c> and <c>Stems</c> have a key in common</item>
/// <item>typed: <c>query.Typed</c> is among the document's <c>TypedStems</c>; last, the two sets of <c>TypedStems</c> have a key in common</item>
/// </list>
/// </summary>
/// <remarks>
/// <see cref="Typed"/> and <see cref="TypedStems"/> are looser keys of another kind: keep them apart from the first three.
/// Keys of words without a letter or digit are empty strings; such a word finds nothing.
/// </remarks>
/// <param name="Exact">The same for every spelling of the same form: scripts, apostrophes, capitals, look-alikes.</param>
/// <param name="Stem">The whole word taken as a stem.</param>
/// <param name="Stems">The other admissible stems, longest first, without <paramref name="Stem"/>.</param>
/// <param name="Typed">How the form is typed without the language's own keyboard; for Kazakh also in any Latin spelling.</param>
/// <param name="TypedStems"><paramref name="Typed"/> first, then the same for the stems, and for a word of another keyboard the stems it may have in the language's own spelling.</param>
public sealed record WordKeys(string Exact, string Stem, IReadOnlyList<string> Stems, string Typed, IReadOnlyList<string> TypedStems)
{
    internal static WordKeys None { get; } = new("", "", [], "", []);
}
