namespace ExpertCouncil.Web.Operations;

/// <summary>A command cannot be carried out as it was given; the message says what to do.</summary>
internal sealed class CommandException(string message) : Exception(message);
