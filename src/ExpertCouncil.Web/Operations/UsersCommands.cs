using System.CommandLine;
using System.CommandLine.Parsing;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Language;
using ExpertCouncil.Web.Accounts;
using ExpertCouncil.Web.Localization;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace ExpertCouncil.Web.Operations;

/// <summary><c>users add</c>: lets somebody in from the machine the portal runs on. What a script wants to read stands alone on standard output.</summary>
internal static class UsersCommands
{
    public static Command Create(string[] args)
    {
        var email = new Argument<string>("EMAIL") { Description = "the address the person signs in with" };
        var name = new Option<string>("--name") { Required = true, Description = "as colleagues and the journal call the person" };
        var role = new Option<Role>("--role") { Required = true, Description = "author, reviewer or administrator", CustomParser = result => One(result, RightsWords.ParseRole) };
        var sides = new Option<Core.Content.Side[]>("--sides") { Required = true, Description = "smti, qsti or both: smti,qsti", CustomParser = result => Some(result, RightsWords.ParseSide) };
        var languages = new Option<SiteLanguage[]>("--languages") { Required = true, Description = "uz, kk or both: uz,kk", CustomParser = result => Some(result, ParseLanguage) };
        var password = new Option<bool>("--password-stdin") { Description = "makes the account at once with the password of the first line of standard input" };
        var add = new Command("add", "Invites a person to the desk and prints the link; with a password makes the account and prints its authenticator key.")
        {
            email, name, role, sides, languages, password,
        };
        add.SetAction((parsed, cancellationToken) =>
        {
            var rights = new Rights(parsed.GetValue(role), parsed.GetRequiredValue(sides), parsed.GetRequiredValue(languages));
            var person = new NewPerson(parsed.GetRequiredValue(email).Trim(), parsed.GetRequiredValue(name).Trim(), rights, WritingSystem.Source(rights.Languages[0]));

            return SiteHost.RunOnStoreAsync(args, services => parsed.GetValue(password) ? AddAsync(services, person) : InviteAsync(services, person), cancellationToken);
        });

        return new Command("users", "Works on the accounts of the desk.") { add };
    }

    private static async Task<int> AddAsync(IServiceProvider services, NewPerson person)
    {
        var password = await Console.In.ReadLineAsync() ?? throw new CommandException("No password came on standard input.");
        var accounts = services.GetRequiredService<NewAccounts>();
        var (account, result) = await accounts.AddAsync(person, password, NewAccounts.CommandLine);

        if (!result.Succeeded)
        {
            throw new CommandException($"The account was not made: {string.Join(", ", result.Errors.Select(Explain))}.");
        }

        var key = await accounts.RequireCodeAsync(account);
        await Console.Error.WriteLineAsync($"{person.Email} can sign in. The key for an authenticator app:");
        Console.WriteLine(key);

        return 0;
    }

    private static async Task<int> InviteAsync(IServiceProvider services, NewPerson person)
    {
        var token = await services.GetRequiredService<Invitations>().AddAsync(person, NewAccounts.CommandLine);
        await Console.Error.WriteLineAsync($"Whoever opens this link within {Invitation.Lasts.Days} days joins as {person.Rights.InWords()}. Give it to {person.Email} alone:");
        Console.WriteLine(services.GetRequiredService<IOptions<SiteOptions>>().Value.Absolute($"{DeskLinks.Invitation}/{token}"));

        return 0;
    }

    private static string Explain(IdentityError error) => error.Code switch
    {
        PasswordRules.TooShort => $"the password must have at least {PasswordRules.MinLength} characters",
        PasswordRules.TooLong => $"the password must have at most {PasswordRules.MaxLength} characters",
        PasswordRules.TooCommon => "the password is one of those that are tried first",
        PasswordRules.OwnName => "the password is made of the person's name or address",
        nameof(IdentityErrorDescriber.DuplicateEmail) or nameof(IdentityErrorDescriber.DuplicateUserName) => "there is an account with this address",
        nameof(IdentityErrorDescriber.InvalidEmail) or nameof(IdentityErrorDescriber.InvalidUserName) => "the address is none",
        _ => error.Code,
    };

    private static SiteLanguage? ParseLanguage(string code) => SiteLanguages.All.Where(language => language.Code() == code).Select(language => (SiteLanguage?)language).FirstOrDefault();

    private static T One<T>(ArgumentResult result, Func<string, T?> parse)
        where T : struct => Some(result, parse).FirstOrDefault();

    private static T[] Some<T>(ArgumentResult result, Func<string, T?> parse)
        where T : struct
    {
        var words = string.Join(',', result.Tokens.Select(token => token.Value)).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

        if (words.FirstOrDefault(word => parse(word) is null) is { } unknown || words.Length == 0)
        {
            result.AddError($"'{string.Join(',', words)}' is no value of {result.Argument.Name}. See --help.");

            return [];
        }

        return [.. words.Select(word => parse(word)!.Value).Distinct()];
    }
}
