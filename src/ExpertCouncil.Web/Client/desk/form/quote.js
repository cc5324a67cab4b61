// A reader's report opens the editor at the words that were marked.
export function openAtQuote() {
  const query = new URLSearchParams(location.search);
  const quote = query.get('quote');
  const body = document.getElementById(query.get('language') === 'kk' ? 'kk_Body' : 'uz_Body');

  if (!quote || !body) {
    return;
  }

  if (globalThis.councilEditor?.focusOn(body, quote)) {
    return;
  }

  const start = body.value.indexOf(quote);

  if (start >= 0) {
    body.focus();
    body.setSelectionRange(start, start + quote.length);
  }
}
