import { take } from '../files/sending.js';
import { faultOf } from '../refusal.js';
import { element, uniqueId } from './elements.js';
import { lookUp, lookUpFault } from './looking-up.js';

const pause = 250;

/**
 * The files of other entries, to be found by name or by the title of the entry; what is chosen stands beside this text as well from then on.
 * @param {import('../visual-editor.js').VisualEditor} visual
 * @param {boolean} images Images alone, or documents alone.
 * @param {(name: string) => void} choose
 */
export function library(visual, images, choose) {
  const { words, textarea: { dataset: { library: address, entry } } } = visual;
  const id = uniqueId('editor-library');
  const status = element('p', { class: 'hint', role: 'status' });
  const error = element('p', { class: 'field-error', role: 'alert' });
  const list = element('ul', { class: 'editor-found' });
  let waiting;
  let asking;

  const chosen = async (file) => {
    error.textContent = '';

    try {
      choose((await take(visual, file)).name);
      list.replaceChildren();
      // The button that was pressed is gone.
      input.focus();
      status.textContent = `${words.Chosen}: ${file.name}`;
    } catch (problem) {
      error.textContent = faultOf(problem, words);
    }
  };

  const find = async () => {
    asking?.abort();
    asking = new AbortController();

    try {
      const { files, pages } = await lookUp(address, { q: input.value.trim(), kind: images ? 'image' : 'document', except: entry ?? '' }, words, asking.signal);
      list.replaceChildren(...files.map((file) => element('li', {}, button(file, images, () => chosen(file)))));
      status.textContent = files.length === 0 ? words.FoundNothing : pages > 1 ? words.LibraryNarrow : `${words.Found}: ${files.length}`;
    } catch (problem) {
      if (problem.name !== 'AbortError') {
        list.replaceChildren();
        status.textContent = lookUpFault(problem, words);
      }
    }
  };

  const input = element('input', {
    id, type: 'search', autocomplete: 'off',
    oninput: () => {
      clearTimeout(waiting);
      waiting = setTimeout(find, pause);
    },
    // Enter looks for the words; it does not send the dialog.
    onkeydown: (event) => {
      if (event.key === 'Enter') {
        event.preventDefault();
        clearTimeout(waiting);
        find();
      }
    },
  });

  return element(
    'details', { class: 'editor-library', ontoggle: ({ target }) => target.open && find() },
    element('summary', {}, words.FromLibrary), element('label', { for: id }, words.LibrarySearch), input, status, error, list,
  );
}

function button(file, images, onclick) {
  return element(
    'button', { type: 'button', class: 'editor-found-button', onclick },
    images ? element('img', { src: file.address, alt: '', loading: 'lazy' }) : null, file.name, ' ', element('span', { class: 'hint' }, file.title),
  );
}
