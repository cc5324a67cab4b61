namespace ExpertCouncil.Core.Store;

/// <summary>The store cannot be used as it is. The message says what is wrong and what to do, for the person who starts the portal.</summary>
public sealed class StoreException(string message, Exception? inner = null) : Exception(message, inner);
