import { element } from '../panel/elements.js';
import { faultOf } from '../refusal.js';
import { importWord } from './importing.js';

/** The button above a text that takes a Word file into it. */
export function wordButton(visual) {
  const { words } = visual;
  // What it says to do without the button.
  visual.textarea.closest('.field')?.querySelector('[data-word-note]')?.remove();
  const status = element('p', { class: 'hint', role: 'status' });
  const error = element('p', { class: 'field-error', role: 'alert' });
  let isBusy = false;
  const input = element('input', {
    type: 'file', accept: '.docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document', hidden: true, tabindex: -1,
    onchange: async (event) => {
      // The form around the text saves no file.
      event.stopPropagation();
      const [file] = input.files;

      if (!file || isBusy) {
        return;
      }

      [status.textContent, error.textContent] = ['', ''];
      show(true);

      try {
        status.textContent = (await importWord(visual, file, (message) => {
          status.textContent = message;
        })) ?? '';
      } catch (problem) {
        [status.textContent, error.textContent] = ['', faultOf(problem, words)];
      }

      show(false);
      input.value = '';
    },
  });
  // A button that was disabled would lose the focus.
  const button = element('button', { type: 'button', class: 'button quiet', 'aria-disabled': 'false', onclick: () => isBusy || input.click() }, words.WordFile);

  const show = (busy) => {
    isBusy = busy;
    button.setAttribute('aria-disabled', String(busy));
  };

  return element('div', { class: 'editor-word' }, button, input, status, error);
}
