using ExpertCouncil.Core.Store;
using Microsoft.Extensions.Options;
using Serilog;

namespace ExpertCouncil.Web.Operations;

/// <summary>Builds and runs the site; a start that cannot succeed ends with a sentence that says what to do.</summary>
internal static class SiteHost
{
    public static Task<int> ServeAsync(string[] args, CancellationToken cancellationToken) => RunAsync(args, isCommand: false, async app =>
    {
        await app.OpenStoreAsync(cancellationToken);
        app.UseCouncilSite();
        await app.RunAsync(cancellationToken);

        return 0;
    });

    /// <summary>Runs a command on an opened store, with the same settings and services as the site.</summary>
    public static Task<int> RunOnStoreAsync(string[] args, Func<IServiceProvider, Task<int>> command, CancellationToken cancellationToken) =>
        RunAsync(args, isCommand: true, async app =>
        {
            await using var scope = app.Services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<StoreOpening>().OpenAsync(serve: false, cancellationToken);

            return await command(scope.ServiceProvider);
        });

    /// <summary>Runs a command that needs the settings but no store.</summary>
    public static Task<int> RunWithoutStoreAsync(string[] args, Func<IServiceProvider, Task<int>> command) => RunAsync(args, isCommand: true, async app =>
    {
        await using var scope = app.Services.CreateAsyncScope();

        return await command(scope.ServiceProvider);
    });

    private static async Task<int> RunAsync(string[] args, bool isCommand, Func<WebApplication, Task<int>> run)
    {
        if (WritingCheck.FindFault() is { } fault)
        {
            return await RefuseAsync([fault]);
        }

        try
        {
            await using var app = WebApplication.CreateBuilder(OptionsOf(args)).AddCouncilSite(isCommand).Build();
            // Before the store is touched, not only when the host starts.
            app.Services.GetRequiredService<IStartupValidator>().Validate();

            return await run(app);
        }
        catch (OptionsValidationException exception)
        {
            return await RefuseAsync(exception.Failures);
        }
        catch (AggregateException exception) when (exception.InnerExceptions.All(inner => inner is OptionsValidationException))
        {
            return await RefuseAsync(exception.InnerExceptions.Cast<OptionsValidationException>().SelectMany(inner => inner.Failures));
        }
        catch (Exception exception) when (exception is StoreException or CommandException)
        {
            return await RefuseAsync([exception.Message]);
        }
        catch (IOException exception) when (exception.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException)
        {
            return await RefuseAsync([$"{exception.Message} Stop the other program or choose another address with --urls http://localhost:5081."]);
        }
        finally
        {
            await Log.CloseAndFlushAsync();
        }
    }

    // No launch settings: `dotnet run` would announce them on standard output, among the lines the text commands write. So a Debug build is a developer's
    // where nothing else is said.
    private static WebApplicationOptions OptionsOf(string[] args)
    {
        string? environment = null;
#if DEBUG
        var isChosen = args.Any(argument => argument.StartsWith("--environment", StringComparison.OrdinalIgnoreCase))
            || new[] { "ASPNETCORE_ENVIRONMENT", "DOTNET_ENVIRONMENT" }.Any(name => !string.IsNullOrEmpty(Environment.GetEnvironmentVariable(name)));
        environment = isChosen ? null : Environments.Development;
#endif

        return new WebApplicationOptions { Args = [.. WithFlagsSet(args)], EnvironmentName = environment };
    }

    // The host reads arguments in pairs: a flag of a command would take the setting behind it for its value.
    private static IEnumerable<string> WithFlagsSet(string[] args) =>
        args.Select((argument, index) => IsOption(argument) && !argument.Contains('=', StringComparison.Ordinal) && (index + 1 == args.Length || IsOption(args[index + 1]))
            ? argument + "=true"
            : argument);

    private static bool IsOption(string argument) => argument.StartsWith("--", StringComparison.Ordinal);

    private static async Task<int> RefuseAsync(IEnumerable<string> reasons)
    {
        foreach (var reason in reasons)
        {
            await Console.Error.WriteLineAsync(reason);
        }

        return 1;
    }
}
