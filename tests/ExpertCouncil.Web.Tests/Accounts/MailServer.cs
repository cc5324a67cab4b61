using System.Buffers;
using System.Net;
using System.Net.Sockets;
using MimeKit;
using SmtpServer;
using SmtpServer.ComponentModel;
using SmtpServer.Protocol;
using SmtpServer.Storage;
using MailHost = SmtpServer.SmtpServer;

namespace ExpertCouncil.Web.Tests.Accounts;

/// <summary>A mail server on loopback that keeps what it is given, or takes nothing.</summary>
internal sealed class MailServer : MessageStore, IAsyncDisposable
{
    private readonly CancellationTokenSource end = new();
    private readonly List<byte[]> letters = [];
    private readonly SmtpResponse answer;
    private readonly Task running;

    public MailServer(SmtpResponse? answer = null)
    {
        this.answer = answer ?? SmtpResponse.Ok;
        Port = FreePort();
        var services = new ServiceProvider();
        services.Add(this);
        var options = new SmtpServerOptionsBuilder().ServerName("mail.test").Endpoint(endpoint => endpoint.Endpoint(new IPEndPoint(IPAddress.Loopback, Port))).Build();
        running = new MailHost(options, services).StartAsync(end.Token);
    }

    public int Port { get; }

    public IReadOnlyList<string> Recipients { get; private set; } = [];

    /// <summary>The one letter that came, as it went over the line and as a mail program reads it.</summary>
    public async Task<(string Raw, MimeMessage Message)> SingleAsync()
    {
        var letter = Assert.Single(letters);

        return (System.Text.Encoding.Latin1.GetString(letter), await MimeMessage.LoadAsync(new MemoryStream(letter)));
    }

    /// <summary>A port nobody listens at.</summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();

        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public override Task<SmtpResponse> SaveAsync(ISessionContext context, IMessageTransaction transaction, ReadOnlySequence<byte> buffer, CancellationToken cancellationToken)
    {
        letters.Add(buffer.ToArray());
        Recipients = [.. transaction.To.Select(mailbox => $"{mailbox.User}@{mailbox.Host}")];

        return Task.FromResult(answer);
    }

    public async ValueTask DisposeAsync()
    {
        await end.CancelAsync();
        await running.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        end.Dispose();
    }
}
