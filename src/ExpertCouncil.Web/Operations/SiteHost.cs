using ExpertCouncil.Core.Store;
using Microsoft.Extensions.Options;
using Serilog;

namespace ExpertCouncil.Web.Operations;

/// <summary>Builds and runs the site; a start that cannot succeed ends with a sentence that says what to do.</summary>
internal static class SiteHost
{
    public static Task<int> ServeAsync(string[] args, CancellationToken cancellationToken) => RunAsync(args, async app =>
    {
        await app.OpenStoreAsync(cancellationToken);
        app.UseCouncilSite();
        await app.RunAsync(cancellationToken);

        return 0;
    });

    /// <summary>Runs a command on an opened store, with the same settings and services as the site.</summary>
    public static Task<int> RunOnStoreAsync(string[] args, Func<IServiceProvider, Task<int>> command, CancellationToken cancellationToken) =>
        RunAsync(args, async app =>
        {
            await using var scope = app.Services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<StoreOpening>().OpenAsync(import: false, cancellationToken);

            return await command(scope.ServiceProvider);
        });

    /// <summary>Runs a command that needs the settings but no store.</summary>
    public static Task<int> RunWithoutStoreAsync(string[] args, Func<IServiceProvider, Task<int>> command) => RunAsync(args, async app =>
    {
        await using var scope = app.Services.CreateAsyncScope();

        return await command(scope.ServiceProvider);
    });

    private static async Task<int> RunAsync(string[] args, Func<WebApplication, Task<int>> run)
    {
        try
        {
            await using var app = WebApplication.CreateBuilder(args).AddCouncilSite().Build();
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

    private static async Task<int> RefuseAsync(IEnumerable<string> reasons)
    {
        foreach (var reason in reasons)
        {
            await Console.Error.WriteLineAsync(reason);
        }

        return 1;
    }
}
