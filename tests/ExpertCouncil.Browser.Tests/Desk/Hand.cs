using Microsoft.Playwright;

namespace ExpertCouncil.Browser.Tests.Desk;

/// <summary>How a person works a page: with a pointer, or with nothing but the keyboard.</summary>
public sealed class Hand(IPage page, bool onKeyboard)
{
    // More stops than any page of the desk has.
    private const int MaxStops = 600;

    // As long as Playwright waits for a page.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public async Task PressAsync(ILocator control)
    {
        if (onKeyboard)
        {
            await TabToAsync(control);
            await page.Keyboard.PressAsync(await control.EvaluateAsync<bool>("e => e.matches('input[type=checkbox], input[type=radio]')") ? "Space" : "Enter");
        }
        else
        {
            await control.ClickAsync();
        }
    }

    /// <summary>Presses what leads to another page, and waits for it.</summary>
    public async Task FollowAsync(ILocator control)
    {
        // Asked of the browser: without a script, a question the page answers later is never answered.
        var loaded = new TaskCompletionSource();
        void Note(object? sender, IPage loadedPage) => loaded.TrySetResult();
        page.Load += Note;

        try
        {
            await PressAsync(control);
            await loaded.Task.WaitAsync(Patience, TimeProvider.System);
        }
        finally
        {
            page.Load -= Note;
        }
    }

    public async Task TypeAsync(ILocator control, string text)
    {
        if (!onKeyboard)
        {
            await control.FillAsync(text);

            return;
        }

        await TabToAsync(control);

        // A native date or time field is typed in the order of the machine's locale; its value is the same.
        if (await control.EvaluateAsync<bool>("e => e.matches('input[type=date], input[type=time]')"))
        {
            await control.FillAsync(text);

            return;
        }

        await page.Keyboard.PressAsync("Control+A");
        await page.Keyboard.InsertTextAsync(text);
    }

    public async Task ChooseAsync(ILocator select, string value)
    {
        if (onKeyboard)
        {
            await TabToAsync(select);
        }

        await select.SelectOptionAsync(value);
    }

    private async Task TabToAsync(ILocator control)
    {
        for (var stop = 0; stop < MaxStops; stop++)
        {
            if (await control.EvaluateAsync<bool>("e => e === document.activeElement"))
            {
                return;
            }

            await page.Keyboard.PressAsync("Tab");
        }

        Assert.Fail($"The keyboard never came to {control}.");
    }
}
