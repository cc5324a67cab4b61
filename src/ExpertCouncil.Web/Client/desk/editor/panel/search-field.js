import { element, uniqueId } from './elements.js';
import { lookUp, lookUpFault } from './looking-up.js';

const pause = 250;

/**
 * Finds an entry or a person by words. What is chosen is the field's value: a reference as `news/key`.
 * @param {{address: string, words: import('./words.js').Words, label: string, name: string, value?: string, onchoose?: (found: {reference: string, title: string}) => void}} options
 * @returns {import('./dialog.js').Field}
 */
export function searchField({ address, words, label, name, value = '', onchoose = () => {} }) {
  const id = uniqueId('editor-search');
  const error = element('p', { id: `${id}-error`, class: 'field-error' });
  const status = element('p', { class: 'hint', role: 'status' });
  const list = element('ul', { class: 'editor-found' });
  const chosen = element('p', { class: 'editor-chosen' });
  const input = element('input', { id, type: 'search', autocomplete: 'off', 'aria-describedby': error.id });
  let reference = value;
  let waiting;
  let asking;

  const show = (text) => {
    chosen.textContent = text ? `${words.Chosen}: ${text}` : '';
  };

  const choose = (found) => {
    reference = found.reference;
    show(found.title);
    list.replaceChildren();
    status.textContent = '';
    input.value = '';
    input.focus();
    onchoose(found);
  };

  const find = async () => {
    asking?.abort();
    asking = new AbortController();
    const query = input.value.trim();

    if (query === '') {
      list.replaceChildren();
      status.textContent = '';

      return;
    }

    try {
      const found = await lookUp(address, { q: query }, words, asking.signal);
      list.replaceChildren(...found.map((one) => element('li', {}, element(
        'button', { type: 'button', class: 'editor-found-button', onclick: () => choose(one) }, one.title, ' ', element('span', { class: 'hint' }, one.kind ?? ''),
      ))));
      status.textContent = found.length > 0 ? `${words.Found}: ${found.length}` : words.FoundNothing;
    } catch (problem) {
      if (problem.name !== 'AbortError') {
        list.replaceChildren();
        status.textContent = lookUpFault(problem, words);
      }
    }
  };

  input.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(find, pause);
  });
  input.addEventListener('keydown', (event) => {
    // Enter looks for the words; it does not send the dialog.
    if (event.key === 'Enter') {
      event.preventDefault();
      clearTimeout(waiting);
      find();
    } else if (event.key === 'ArrowDown') {
      event.preventDefault();
      list.querySelector('button')?.focus();
    }
  });
  list.addEventListener('keydown', (event) => moveIn(list, input, event));
  show(value);

  return {
    name,
    element: element('div', { class: 'field' }, element('label', { for: id }, label), input, status, list, chosen, error),
    get value() {
      return reference;
    },
    focus: () => input.focus(),
    show(fault) {
      error.textContent = fault;
    },
  };
}

function moveIn(list, input, event) {
  const buttons = [...list.querySelectorAll('button')];
  const at = buttons.indexOf(event.target);

  if (event.key === 'ArrowDown' && at + 1 < buttons.length) {
    event.preventDefault();
    buttons[at + 1].focus();
  } else if (event.key === 'ArrowUp') {
    event.preventDefault();
    (buttons[at - 1] ?? input).focus();
  }
}
