/** @typedef {Record<string, string>} Words The texts of the interface, by key. */

/**
 * Finds the texts for a textarea: its own, or those of the page.
 * @param {HTMLTextAreaElement} textarea
 * @returns {Words} A key without a text is shown as it is, which only a developer sees.
 */
export function wordsFor(textarea) {
  const texts = JSON.parse(textarea.dataset.words ?? document.getElementById('editor-words')?.textContent ?? '{}');

  return new Proxy(texts, { get: (target, key) => target[key] ?? String(key) });
}
