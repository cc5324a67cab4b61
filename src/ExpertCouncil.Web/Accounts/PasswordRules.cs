using Microsoft.AspNetCore.Identity;

namespace ExpertCouncil.Web.Accounts;

/// <summary>Length, and not what others would try first: a common password, the person's own name or address, or the words of this site.</summary>
internal sealed class PasswordRules(CommonPasswords common) : IPasswordValidator<Account>
{
    public const int MinLength = 12;

    // Hashing takes time; a password of a megabyte would take all of it.
    public const int MaxLength = 128;

    public const string TooShort = nameof(TooShort);
    public const string TooLong = nameof(TooLong);
    public const string TooCommon = nameof(TooCommon);
    public const string OwnName = nameof(OwnName);

    public Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user, string? password) =>
        Task.FromResult(Find(user, password ?? "") is { } fault ? IdentityResult.Failed(new IdentityError { Code = fault }) : IdentityResult.Success);

    /// <returns>The code of what is wrong, or null.</returns>
    public string? Find(Account account, string password) => password.Length switch
    {
        < MinLength => TooShort,
        > MaxLength => TooLong,
        _ when common.Contains(password) => TooCommon,
        _ when CommonPasswords.IsMadeOf(password, [account.Name, account.Email ?? "", .. account.Name.Split(' '), .. (account.Email ?? "").Split('@', '.')]) => OwnName,
        _ => null,
    };
}
