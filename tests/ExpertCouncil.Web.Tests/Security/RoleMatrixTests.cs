using System.Net;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Web.Localization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace ExpertCouncil.Web.Tests.Security;

/// <summary>Who gets where at the desk: every address and handler stands in one table, and every role is sent to each of them.</summary>
public sealed class RoleMatrixTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task Table_Always_NamesEveryAddressOfTheDesk()
    {
        var addresses = await AddressesAsync();

        Assert.Empty(addresses.Except(Doors.Table.Keys));
        Assert.Empty(Doors.Table.Keys.Except(addresses));
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData(Role.Author, true)]
    [InlineData(Role.Reviewer, true)]
    [InlineData(Role.Reviewer, false)]
    [InlineData(Role.Administrator, true)]
    public async Task Send_EveryAddress_OpensForWhomItIsMeant(Role? role, bool isComplete)
    {
        using var client = await ClientAsync(role, isComplete);
        var wrong = new List<string>();

        foreach (var (address, door) in Doors.Table.OrderBy(row => row.Key == "POST /admin/sign-out"))
        {
            var expected = Expected(door, role, isComplete);
            var answer = await SendAsync(client, address);

            if (answer != expected)
            {
                wrong.Add($"{address}: {answer}, not {expected}");
            }
        }

        Assert.Empty(wrong);
    }

    private static string Expected(Door door, Role? role, bool isComplete) => (door, role) switch
    {
        (Door.Anyone, _) => "open",
        (_, null) => "sign-in",
        (Door.SetUp, _) => "open",
        (_, _) when !isComplete => "second-factor",
        (Door.Write, _) => "open",
        (Door.Review, >= Role.Reviewer) => "open",
        (Door.Administer, Role.Administrator) => "open",
        _ => "forbidden",
    };

    private async Task<HttpClient> ClientAsync(Role? role, bool isComplete)
    {
        var client = site.OpenBrowser();

        if (role is { } known)
        {
            await client.SignInAsync(site, await site.AddAccountAsync(known, withCode: isComplete && known >= Role.Reviewer));
        }

        return client;
    }

    // Without a token no form is carried out, so nothing changes; whoever may not open the address is refused before that.
    private static async Task<string> SendAsync(HttpClient client, string address)
    {
        var (method, path) = (address.Split(' ')[0], address.Split(' ')[1]);
        using var request = new HttpRequestMessage(new HttpMethod(method), Sample(path));
        request.Content = (method, IsForScripts(path)) switch
        {
            ("GET", _) => null,
            (_, true) => new StringContent("{}", System.Text.Encoding.UTF8, "application/json"),
            _ => new FormUrlEncodedContent([]),
        };
        using var response = await client.SendAsync(request);
        var location = response.Headers.Location?.ToString() ?? "";

        return response.StatusCode switch
        {
            HttpStatusCode.Found when location.Contains(DeskLinks.SignIn + "?", StringComparison.Ordinal) || (location.EndsWith(DeskLinks.SignIn, StringComparison.Ordinal) && !path.StartsWith(DeskLinks.SignIn, StringComparison.Ordinal)) => "sign-in",
            HttpStatusCode.Found when location.EndsWith(DeskLinks.SecondFactor, StringComparison.Ordinal) => "second-factor",
            HttpStatusCode.Forbidden => "forbidden",
            < HttpStatusCode.InternalServerError => "open",
            _ => response.StatusCode.ToString(),
        };
    }

    // Others answer 415 to what is no JSON, before they ask who it is.
    private static bool IsForScripts(string path) => path.EndsWith("/autosave", StringComparison.Ordinal) || path.Contains("/presence", StringComparison.Ordinal) || path.Contains("/passkey", StringComparison.Ordinal) && !path.Contains('?', StringComparison.Ordinal);

    private static string Sample(string pattern) => pattern
        .Replace("{token}", "none", StringComparison.Ordinal)
        .Replace("{id:guid}", "00000000-0000-0000-0000-000000000001", StringComparison.Ordinal)
        .Replace("{folder}", "news", StringComparison.Ordinal)
        .Replace("{key}", "programme-2024-2034", StringComparison.Ordinal)
        .Replace("{language:regex(^(uz|kk)$)}", "uz", StringComparison.Ordinal)
        .Replace("{number:int}", "1", StringComparison.Ordinal)
        .Replace("{prefix}", "uz", StringComparison.Ordinal)
        .Replace("{sha256}", "0", StringComparison.Ordinal)
        .Replace("{name}", "a.png", StringComparison.Ordinal)
        .Replace("{plan}", "2024", StringComparison.Ordinal)
        .Replace("publication/{act}", "publication/publish", StringComparison.Ordinal)
        .Replace("schedule/{act}", "schedule/schedule", StringComparison.Ordinal)
        .Replace("withdrawal/{act}", "withdrawal/withdraw", StringComparison.Ordinal)
        .Replace("{act}", "submit", StringComparison.Ordinal)
        .Replace("/{folder?}", "", StringComparison.Ordinal)
        .Replace("/{key?}", "", StringComparison.Ordinal);

    private async Task<List<string>> AddressesAsync()
    {
        var loader = site.Services.GetRequiredService<PageLoader>();
        var addresses = new List<string>();

        foreach (var endpoint in site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>())
        {
            var pattern = "/" + endpoint.RoutePattern.RawText!.TrimStart('/').TrimEnd('/');

            if (!pattern.StartsWith(DeskLinks.Dashboard, StringComparison.Ordinal))
            {
                continue;
            }

            if (endpoint.Metadata.GetMetadata<PageActionDescriptor>() is { } page)
            {
                var compiled = await loader.LoadAsync(page, endpoint.Metadata);
                addresses.AddRange(compiled.HandlerMethods!.Select(handler => $"{handler.HttpMethod.ToUpperInvariant()} {pattern}{(handler.Name is { } name ? $"?handler={name}" : "")}"));
            }
            else
            {
                addresses.AddRange(endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.Select(method => $"{method} {pattern}"));
            }
        }

        return [.. addresses.Distinct()];
    }
}
