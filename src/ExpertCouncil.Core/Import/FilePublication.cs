using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Editorial;

namespace ExpertCouncil.Core.Import;

/// <summary>What comes from files was reviewed where they are kept, so it goes the whole way at once.</summary>
internal static class FilePublication
{
    public static void Publish(Translation text, DateTimeOffset at)
    {
        text.Submit(Actor.ContentFiles, at);
        text.Approve(Actor.ContentFiles, at);
        text.Publish(Actor.ContentFiles, at);
    }

    /// <summary>Facts that changed without a text are public with the texts as they are. A draft of the desk is not published for their sake.</summary>
    public static void PublishFacts(Entry entry, DateTimeOffset at)
    {
        if (entry.Translations.FirstOrDefault(text => text is { IsPublic: true, Stage: Stage.Draft } && text.WorkingNumber == text.LiveNumber) is { } waiting)
        {
            Publish(waiting, at);
        }
    }
}
