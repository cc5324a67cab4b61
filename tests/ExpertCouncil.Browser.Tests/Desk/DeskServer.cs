using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace ExpertCouncil.Browser.Tests.Desk;

/// <summary>The portal as a process of its own, as it runs for the secretariat: it can be killed, and started again on the same data.</summary>
public sealed class DeskServer : IAsyncDisposable
{
    public static readonly string Root = FindRoot();

    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("council-desk-");
    private readonly StringBuilder log = new();
    private Process? process;

    public DeskServer()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        Address = $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}";
    }

    public string Address { get; }

    /// <summary>Everything the server has written to its log, over all its starts.</summary>
    public string Log
    {
        get
        {
            lock (log)
            {
                return log.ToString();
            }
        }
    }

    /// <summary>Starts the server and returns when it listens.</summary>
    public async Task StartAsync()
    {
        var listening = new TaskCompletionSource();
        process = new Process { StartInfo = Command("--urls", Address), EnableRaisingEvents = true };
        process.OutputDataReceived += (_, line) => Hear(line.Data, listening);
        process.ErrorDataReceived += (_, line) => Hear(line.Data, listening);
        process.Exited += (_, _) => listening.TrySetException(new InvalidOperationException($"The server ended:\n{Log}"));
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        await listening.Task.WaitAsync(TimeSpan.FromMinutes(2), TimeProvider.System);
    }

    /// <summary>Ends the server as a power cut would: it gets no chance to finish anything.</summary>
    public async Task KillAsync()
    {
        if (process is { } running)
        {
            process = null;
            running.Kill(entireProcessTree: true);
            await running.WaitForExitAsync();
            running.Dispose();
        }
    }

    /// <summary>Runs a command of the program on the same data.</summary>
    /// <returns>What it wrote to standard output.</returns>
    public async Task<string> RunAsync(string? input, params string[] arguments)
    {
        using var command = Process.Start(Command(arguments))!;

        if (input is not null)
        {
            await command.StandardInput.WriteLineAsync(input);
        }

        command.StandardInput.Close();
        var errors = command.StandardError.ReadToEndAsync();
        var output = await command.StandardOutput.ReadToEndAsync();
        await command.WaitForExitAsync();
        Assert.True(command.ExitCode == 0, $"{string.Join(' ', arguments)} ended with {command.ExitCode}: {await errors}{output}");

        return output;
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        data.Delete(recursive: true);
    }

    private ProcessStartInfo Command(params string[] arguments)
    {
        var program = Path.Combine(Root, "src", "ExpertCouncil.Web", "bin", new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name, "net10.0", "ExpertCouncil.Web.dll");
        string[] settings = ["--contentRoot", Path.Combine(Root, "src", "ExpertCouncil.Web"), "--environment", "Development", "--Data:Folder", data.FullName, "--Site:BaseUrl", Address, "--SignIn:Attempts", "10000", "--SignIn:AttemptsPerMinute", "10000"];

        return new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", [program, .. arguments, .. settings])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
    }

    private void Hear(string? line, TaskCompletionSource listening)
    {
        if (line is null)
        {
            return;
        }

        lock (log)
        {
            log.AppendLine(line);
        }

        if (line.Contains("Now listening on", StringComparison.Ordinal))
        {
            listening.TrySetResult();
        }
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);

        while (!File.Exists(Path.Combine(folder.FullName, "ExpertCouncil.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests run outside the project.");
        }

        return folder.FullName;
    }
}
