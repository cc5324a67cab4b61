using ExpertCouncil.Core.Desk;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Web.Security;
using Microsoft.AspNetCore.Authorization;

namespace ExpertCouncil.Web.Pages.Admin.Entries;

/// <summary>The way of a text through review.</summary>
[Authorize(Policy = DeskPolicies.Write)]
public sealed class ReviewModel(EditorialDesk desk) : VerbPage(desk)
{
    protected override IReadOnlyList<Verb> Verbs => [Verb.Submit, Verb.TakeBack, Verb.Return, Verb.Approve];
}
