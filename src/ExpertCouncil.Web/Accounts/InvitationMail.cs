using System.Globalization;
using ExpertCouncil.Web.Localization;
using ExpertCouncil.Web.Operations;
using MailKit.Net.Smtp;
using Microsoft.Extensions.Options;
using MimeKit;

namespace ExpertCouncil.Web.Accounts;

/// <summary>Sends an invitation where mail is configured, in the language of the invited.</summary>
public sealed partial class InvitationMail(IOptions<MailOptions> options, ILogger<InvitationMail> logger)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>Unless it went, the link has to be handed over another way.</summary>
    public async Task<MailOutcome> SendAsync(NewPerson person, string link, CancellationToken cancellationToken)
    {
        var mail = options.Value;

        if (!mail.IsConfigured)
        {
            return MailOutcome.NotConfigured;
        }

        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);

        try
        {
            using var message = Write(person, link, mail);
            using var client = new SmtpClient();
            await client.ConnectAsync(mail.Host, mail.Port, mail.SocketOptions, patience.Token);

            if (mail.User.Length > 0)
            {
                await client.AuthenticateAsync(mail.User, mail.Password, patience.Token);
            }

            await client.SendAsync(message, patience.Token);
            await client.DisconnectAsync(quit: true, patience.Token);

            return MailOutcome.Sent;
        }
        // Whatever it was: the invitation stands, and its link can be had only now.
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            LogFailed(exception);

            return MailOutcome.Failed;
        }
    }

    internal static MimeMessage Write(NewPerson person, string link, MailOptions mail)
    {
        var culture = InterfaceCultures.Of(person.Writing);
        string In(string name) => AccountText.ResourceManager.GetString(name, culture) ?? "";
        var message = new MimeMessage { Subject = In(nameof(AccountText.Mail_Subject)) };
        message.From.Add(MailboxAddress.Parse(mail.From));
        message.To.Add(new MailboxAddress(person.Name, person.Email));
        var lines = new[]
        {
            In(nameof(AccountText.Mail_Greeting)).With(person.Name), In(nameof(AccountText.Mail_Text)), link,
            In(nameof(AccountText.Mail_Lasts)).With(Invitation.Lasts.Days.ToString(CultureInfo.InvariantCulture)), In(nameof(AccountText.Mail_NotYou)),
        };
        message.Body = new TextPart("plain") { Text = string.Join("\n\n", lines) + "\n" };

        return message;
    }

    [LoggerMessage(LogLevel.Warning, "An invitation could not be mailed; its link was shown instead")]
    private partial void LogFailed(Exception exception);
}

public enum MailOutcome
{
    NotConfigured,
    Sent,
    Failed,
}
