using ExpertCouncil.Core.Desk;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Web.Security;
using Microsoft.AspNetCore.Authorization;

namespace ExpertCouncil.Web.Pages.Admin.Entries;

[Authorize(Policy = DeskPolicies.Review)]
public sealed class WithdrawalModel(EditorialDesk desk) : VerbPage(desk)
{
    protected override IReadOnlyList<Verb> Verbs => [Verb.Withdraw, Verb.Restore];
}
