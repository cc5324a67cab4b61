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
  const input = element('input', {
    type: 'file', accept: '.docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document', hidden: true, tabindex: -1,
    onchange: async (event) => {
      // The form around the text saves no file.
      event.stopPropagation();
      const [file] = input.files;
      [status.textContent, error.textContent] = ['', ''];

      if (!file) {
        return;
      }

      button.disabled = true;

      try {
        status.textContent = (await importWord(visual, file, (message) => {
          status.textContent = message;
        })) ?? '';
      } catch (problem) {
        [status.textContent, error.textContent] = ['', faultOf(problem, words)];
      }

      [button.disabled, input.value] = [false, ''];
    },
  });
  const button = element('button', { type: 'button', class: 'button quiet', onclick: () => input.click() }, words.WordFile);

  return element('div', { class: 'editor-word' }, button, input, status, error);
}
