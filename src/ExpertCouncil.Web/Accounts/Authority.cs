using ExpertCouncil.Core.Editorial;

namespace ExpertCouncil.Web.Accounts;

/// <summary>Who may do what to accounts. The sides are equal: nobody grants, changes or takes away rights of a side or language that is not theirs.</summary>
internal static class Authority
{
    /// <exception cref="EditorialException">The person is no administrator, or what changes is not theirs to give.</exception>
    public static void Guard(Actor by, Verb verb, Rights? before, Rights? after)
    {
        if (by.Rights is not { } own)
        {
            return;
        }

        Refuse(!own.Allow(verb), Refusal.NotAllowed);
        Refuse(Changed(before?.Sides, after?.Sides).Except(own.Sides).Any(), Refusal.OtherSide);
        Refuse(Changed(before?.Languages, after?.Languages).Except(own.Languages).Any(), Refusal.OtherLanguage);
        Refuse(before is not null && !before.Sides.Intersect(own.Sides).Any(), Refusal.OtherSide);
    }

    private static IEnumerable<T> Changed<T>(IReadOnlyList<T>? before, IReadOnlyList<T>? after) => (before ?? []).Except(after ?? []).Concat((after ?? []).Except(before ?? []));

    private static void Refuse(bool isWrong, Refusal refusal)
    {
        if (isWrong)
        {
            throw new EditorialException(refusal);
        }
    }
}
