import { JSDOM } from 'jsdom';

const globals = ['window', 'document', 'Node', 'Element', 'HTMLElement', 'DOMParser', 'MutationObserver', 'Event', 'KeyboardEvent', 'ClipboardEvent', 'getSelection', 'CSS', 'location', 'NodeFilter', 'getComputedStyle'];

const { window } = new JSDOM('<!doctype html><html lang="uz"><body></body></html>', { pretendToBeVisual: true, url: 'https://kengash.uz/admin/editor' });

window.ClipboardEvent = class ClipboardEvent extends window.Event {};
window.CSS ??= { escape: (text) => text };
window.HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true;
};
window.HTMLDialogElement.prototype.close = function close() {
  this.open = false;
  this.dispatchEvent(new window.Event('close'));
};
window.Element.prototype.scrollIntoView = () => {};
window.Range.prototype.getClientRects = () => [];
window.Range.prototype.getBoundingClientRect = () => ({ top: 0, bottom: 0, left: 0, right: 0 });
window.document.elementFromPoint = () => null;

for (const name of globals) {
  Object.defineProperty(globalThis, name, { value: name === 'window' ? window : window[name], configurable: true, writable: true });
}

Object.defineProperty(globalThis, 'navigator', { value: window.navigator, configurable: true });
globalThis.requestAnimationFrame = (callback) => setTimeout(callback);
globalThis.cancelAnimationFrame = clearTimeout;
globalThis.addEventListener = window.addEventListener.bind(window);

const { VisualEditor } = await import('../desk/editor/visual-editor.js');

/** A page with one textarea and the editor on it. */
export function openPage(text = '', data = {}) {
  document.body.innerHTML = '<form><label for="Body">Matn</label><textarea id="Body" name="Body" lang="uz" aria-describedby="hint"></textarea></form>';
  const textarea = document.getElementById('Body');
  Object.assign(textarea.dataset, { markdown: '', words: '{}', links: '/admin/choices/entries', people: '/admin/choices/people', ...data });
  textarea.value = text;
  const visual = new VisualEditor(textarea);
  const news = [];
  textarea.form.addEventListener('input', () => news.push(textarea.value));

  return { visual, textarea, news, editor: () => visual.editor };
}

export const press = (name) => document.querySelector(`.editor-button-${name.toLowerCase()}`).click();

/** Fills the dialog that is open, by the labels of its fields, and sends it. */
export async function answer(values) {
  const dialog = document.querySelector('dialog');

  for (const [label, value] of Object.entries(values)) {
    const field = [...dialog.querySelectorAll('label')].find(({ textContent }) => textContent === label);
    const input = document.getElementById(field.htmlFor);
    input.value = value;
    input.checked = true;
    input.dispatchEvent(new window.Event('change', { bubbles: true }));
  }

  dialog.querySelector('form').dispatchEvent(new window.Event('submit', { cancelable: true }));
  await settled();
}

export const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

/** Selects the words in the text, or puts the cursor behind them. */
export function select({ visual }, words, { behind = false } = {}) {
  let found = null;
  visual.editor.state.doc.descendants((node, position) => {
    const at = found === null && node.isText ? node.text.indexOf(words) : -1;
    found = at >= 0 ? position + at : found;
  });
  visual.editor.commands.setTextSelection(behind ? found + words.length : { from: found, to: found + words.length });
}

export const type = ({ visual }, text) => visual.editor.commands.insertContent({ type: 'text', text });

export function key({ visual }, name, modifiers = {}) {
  const event = new window.KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...modifiers });
  visual.editor.view.dom.dispatchEvent(event);

  return event;
}
