namespace ExpertCouncil.Core.Markdown;

/// <summary>Something a text may not contain.</summary>
/// <param name="Line">The line in the body, counted from 1.</param>
/// <param name="Code">One of <see cref="TextFaultCodes"/>.</param>
/// <param name="Detail">What was found there, as written and at most 100 characters long; may be empty.</param>
public sealed record TextFault(int Line, string Code, string Detail)
{
    /// <summary>The fault in an English sentence, for the command line.</summary>
    public string Sentence => Detail.Length == 0 ? TextFaultCodes.Sentence(Code) + "." : $"{TextFaultCodes.Sentence(Code)}: {Detail}";
}
