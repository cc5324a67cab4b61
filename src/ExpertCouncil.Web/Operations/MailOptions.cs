using System.ComponentModel.DataAnnotations;
using MailKit.Security;
using MimeKit;

namespace ExpertCouncil.Web.Operations;

/// <summary>The mail server that invitations go through. Without a host none are mailed, and their links are shown to be copied.</summary>
public sealed class MailOptions : IValidatableObject
{
    public const string Section = "Mail";

    public string Host { get; set; } = "";

    [Range(1, 65535, ErrorMessage = "The setting Mail:Port must be a number from 1 to 65535.")]
    public int Port { get; set; } = 587;

    /// <summary><c>StartTls</c>, <c>Tls</c>, or <c>None</c> for a server on this very machine.</summary>
    public string Security { get; set; } = "StartTls";

    public string User { get; set; } = "";

    public string Password { get; set; } = "";

    /// <summary>The sender: <c>council@example.org</c>, with a name before it in angle brackets if wanted.</summary>
    public string From { get; set; } = "";

    public bool IsConfigured => Host.Length > 0;

    internal SecureSocketOptions SocketOptions => Security switch
    {
        "Tls" => SecureSocketOptions.SslOnConnect,
        "None" => SecureSocketOptions.None,
        _ => SecureSocketOptions.StartTls,
    };

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (IsConfigured && !MailboxAddress.TryParse(From, out _))
        {
            yield return new ValidationResult($"The setting Mail:From is '{From}': give the address invitations come from.");
        }

        if (Security is not ("StartTls" or "Tls" or "None"))
        {
            yield return new ValidationResult($"The setting Mail:Security is '{Security}': it must be StartTls, Tls or None.");
        }

        if (IsConfigured && Security == "None" && User.Length > 0)
        {
            yield return new ValidationResult("The setting Mail:Security is 'None' and Mail:User is set: the password would travel in the open.");
        }
    }
}
