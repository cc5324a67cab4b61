namespace ExpertCouncil.Web.Accounts;

/// <summary>A link that lets in once was used meanwhile, as by a second press of the same button.</summary>
public sealed class LinkUsedUpException() : Exception("The link was used up meanwhile.");
