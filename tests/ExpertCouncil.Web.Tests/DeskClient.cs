using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Language;
using ExpertCouncil.Web.Accounts;
using ExpertCouncil.Web.Localization;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace ExpertCouncil.Web.Tests;

/// <summary>A person at the desk: an account of its own, a browser with its cookies, and forms filled in as the page gives them.</summary>
internal static class DeskClient
{
    public const string Password = "Qirq-ikki ot Sirdaryodan suv ichdi";

    private static readonly WebApplicationFactoryClientOptions Browser = new() { AllowAutoRedirect = false, BaseAddress = new Uri("https://council.test") };

    private static int people;

    /// <summary>A browser nobody has signed in with; it is not led on by redirects.</summary>
    public static HttpClient OpenBrowser(this WebApplicationFactory<Program> site) => site.CreateClient(Browser);

    /// <summary>A browser at a network address of its own.</summary>
    public static HttpClient OpenBrowser(this WebApplicationFactory<Program> site, string reader)
    {
        var client = site.OpenBrowser();
        client.DefaultRequestHeaders.Add(SiteFixture.ReaderHeader, reader);

        return client;
    }

    /// <summary>Makes an account and signs in through the pages, with a second factor where the role requires it.</summary>
    public static async Task<HttpClient> SignInAsync(this SiteFixture site, Role role, Side[]? sides = null, SiteLanguage[]? languages = null, string? name = null)
    {
        var person = await site.AddAccountAsync(role, sides, languages, name);
        var client = site.OpenBrowser();
        await client.SignInAsync(site, person);

        return client;
    }

    /// <summary>An account with a second factor where the role requires it, unless it is to be without.</summary>
    public static async Task<TestPerson> AddAccountAsync(
        this SiteFixture site, Role role, Side[]? sides = null, SiteLanguage[]? languages = null, string? name = null, bool? withCode = null)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var number = Interlocked.Increment(ref people);
        var rights = new Rights(role, sides ?? [Side.Uzbekistan, Side.Kazakhstan], languages ?? [SiteLanguage.Uzbek, SiteLanguage.Kazakh]);
        var person = new NewPerson($"person{number}@council.test", name ?? $"Sinov Xodimi {number}", rights, WritingSystem.Source(rights.Languages[0]));
        var accounts = scope.ServiceProvider.GetRequiredService<NewAccounts>();
        var (account, result) = await accounts.AddAsync(person, Password, NewAccounts.CommandLine);
        Assert.True(result.Succeeded, string.Join(", ", result.Errors.Select(error => error.Code)));

        return new TestPerson(account.Id, person.Email, withCode ?? account.NeedsSecondFactor ? await accounts.RequireCodeAsync(account) : null);
    }

    public static async Task SignInAsync(this HttpClient client, SiteFixture site, TestPerson person)
    {
        using var first = await client.PostFormAsync(DeskLinks.SignIn, "form[method=post]", new() { ["Email"] = person.Email, ["Password"] = Password });
        Assert.Equal(System.Net.HttpStatusCode.Found, first.StatusCode);

        if (person.Key is null)
        {
            return;
        }

        using var second = await client.PostFormAsync(DeskLinks.SignInCode, "form[method=post]", new() { ["Code"] = site.NextCode(person) });
        Assert.Equal(System.Net.HttpStatusCode.Found, second.StatusCode);
    }

    /// <summary>What the person's authenticator shows; each is taken once, so a code later than the last one taken, as far as the desk allows.</summary>
    public static string NextCode(this SiteFixture site, TestPerson person)
    {
        var step = person.NextStep++;

        return AuthenticatorCodes.CodeAt(person.Key!, site.Clock.GetUtcNow().AddSeconds(step * 30));
    }

    /// <summary>Opens a page, fills in one of its forms and sends it, with the token and every field the page gives.</summary>
    /// <param name="client">With the cookies of a person.</param>
    /// <param name="page">The address the form stands on.</param>
    /// <param name="form">A CSS selector of the form, or the name of a handler its address ends with.</param>
    /// <param name="fields">What is typed; null takes a field out.</param>
    public static async Task<HttpResponseMessage> PostFormAsync(this HttpClient client, string page, string form, Dictionary<string, string?> fields)
    {
        var document = await client.GetDocumentAsync(page);
        var found = (document.QuerySelector(IsSelector(form) ? form : $"form[action*='handler={form}' i]") as IHtmlFormElement)
            ?? throw new InvalidOperationException($"{page} has no form {form}.");
        var values = ValuesOf(found).Where(value => !fields.ContainsKey(value.Key))
            .Concat(fields.Where(field => field.Value is not null).Select(field => KeyValuePair.Create(field.Key, field.Value!)));
        using var content = new FormUrlEncodedContent(values);
        var action = found.GetAttribute("action");

        return await client.PostAsync(new Uri(string.IsNullOrEmpty(action) ? page : action, UriKind.Relative), content);
    }

    public static async Task<IDocument> GetDocumentAsync(this HttpClient client, string page)
    {
        using var response = await client.GetAsync(new Uri(page, UriKind.Relative));
        var html = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, $"{page} answered {(int)response.StatusCode} {response.Headers.Location}");

        return await SiteFixture.ReadAsync(html);
    }

    // What a browser sends: fields with a name that are not disabled, boxes that are ticked, no buttons.
    public static IEnumerable<KeyValuePair<string, string>> ValuesOf(IHtmlFormElement form)
    {
        foreach (var control in form.Elements.Where(control => !string.IsNullOrEmpty(control.GetAttribute("name")) && !control.HasAttribute("disabled")))
        {
            var name = control.GetAttribute("name")!;

            switch (control)
            {
                case IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false } or IHtmlButtonElement or IHtmlInputElement { Type: "submit" or "button" or "image" or "file" }:
                    break;
                case IHtmlSelectElement select:
                    foreach (var option in select.SelectedOptions)
                    {
                        yield return KeyValuePair.Create(name, option.Value);
                    }

                    break;
                case IHtmlTextAreaElement area:
                    yield return KeyValuePair.Create(name, area.Value);
                    break;
                case IHtmlInputElement input:
                    yield return KeyValuePair.Create(name, input.Value);
                    break;
            }
        }
    }

    private static bool IsSelector(string form) => form == "form" || form.Any(character => !char.IsLetterOrDigit(character));
}

/// <summary>Somebody with an account; the key is that of their authenticator, if they have one.</summary>
internal sealed record TestPerson(Guid Id, string Email, string? Key)
{
    public int NextStep { get; set; } = -1;
}
