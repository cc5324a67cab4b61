using ExpertCouncil.Core.Content;

namespace ExpertCouncil.Web.Localization;

/// <summary>The dates of a post in words that never claim more than is known: a day somebody was merely seen in a post is not the day of appointment.</summary>
public static class PostWording
{
    /// <summary>Labels with their dates; a null date is one that nobody published.</summary>
    public static IReadOnlyList<(string Label, PartialDate? Date)> Dates(this Post post)
    {
        if (post is { From: { } day, FromIs: DateCertainty.Seen, ToIs: DateCertainty.Seen } && post.To == day)
        {
            return [(SiteText.Person_Seen, day)];
        }

        var from = (post.FromIs == DateCertainty.Seen ? SiteText.Person_SeenFrom : SiteText.Person_From, post.From);

        return post.To is null ? [from] : [from, (post.ToIs == DateCertainty.Seen ? SiteText.Person_SeenTo : SiteText.Person_To, post.To)];
    }
}
