namespace ExpertCouncil.Core.Editorial;

/// <summary>A part of a text that is compared and merged as one.</summary>
public enum TextSection
{
    Title,
    Summary,

    /// <summary>What stands before the first heading.</summary>
    Preamble,

    /// <summary>A heading of level 2 with all that follows it up to the next.</summary>
    Headed,

    /// <summary>The footnotes, wherever they are written.</summary>
    Notes,
}
