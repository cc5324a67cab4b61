import { element, uniqueId } from './elements.js';

/**
 * Asks in a dialog. Escape and the button "Cancel" answer null; the focus returns to where it was.
 * @param {import('../visual-editor.js').VisualEditor} visual
 * @param {{title: string, fields: Field[], confirm?: string, remove?: string, first?: Field, check?: (values: Record<string, string>) => Record<string, string>}} question
 *   The check answers with a message for each field that is wrong.
 * @returns {Promise<{values: Record<string, string>, removed: boolean} | null>}
 */
export function ask(visual, { title, fields, confirm, remove, first, check = () => ({}) }) {
  const { words } = visual;

  return new Promise((resolve) => {
    let answer = null;
    const heading = element('h2', { id: uniqueId('editor-dialog'), class: 'editor-dialog-title' }, title);

    const finish = (removed) => {
      const values = Object.fromEntries(fields.filter(({ name }) => name).map((field) => [field.name, field.value]));
      const faults = removed ? {} : { ...missing(fields, values, words), ...check(values) };
      fields.forEach((field) => field.show?.(faults[field.name] ?? ''));
      const wrong = fields.find(({ name }) => faults[name]);

      if (wrong) {
        wrong.focus?.();
      } else {
        answer = { values, removed };
        dialog.close();
      }
    };

    const form = element(
      'form', { method: 'dialog', novalidate: true, onsubmit: (event) => {
        event.preventDefault();
        finish(false);
      } },
      heading,
      ...fields.map((field) => field.element),
      element(
        'div', { class: 'editor-dialog-buttons' },
        confirm === null ? null : element('button', { type: 'submit', class: 'button primary' }, confirm ?? words.Insert),
        element('button', { type: 'button', class: 'button', onclick: () => dialog.close() }, confirm === null ? words.Close : words.Cancel),
        remove ? element('button', { type: 'button', class: 'button danger quiet editor-dialog-remove', onclick: () => finish(true) }, remove) : null,
      ),
    );
    const dialog = element('dialog', { class: 'editor-dialog', 'aria-labelledby': heading.id }, form);

    // What happens in a dialog is no news to the form around the text.
    ['input', 'change', 'keydown'].forEach((name) => dialog.addEventListener(name, (event) => event.stopPropagation()));
    dialog.addEventListener('close', () => {
      dialog.remove();
      visual.focus();
      resolve(answer);
    });
    document.body.append(dialog);
    dialog.showModal();
    (first ?? fields.find((field) => field.focus) ?? { focus: () => {} }).focus();
  });
}

function missing(fields, values, words) {
  return Object.fromEntries(fields.filter(({ name, required }) => required && !values[name].trim()).map(({ name }) => [name, words.Required]));
}

/**
 * @typedef {object} Field
 * @property {string} [name]
 * @property {HTMLElement} element
 * @property {string} [value]
 * @property {boolean} [required]
 * @property {() => void} [focus]
 * @property {(fault: string) => void} [show] Shows what is wrong, or nothing.
 */

/**
 * One line, several lines or a day.
 * @returns {Field}
 */
export function textField({ name, label, hint = '', value = '', type = 'text', required = false, lang }) {
  const id = uniqueId('editor-field');
  const error = element('p', { id: `${id}-error`, class: 'field-error' });
  const note = hint ? element('p', { id: `${id}-hint`, class: 'hint' }, hint) : null;
  const described = [...(note ? [note.id] : []), error.id].join(' ');
  const input = type === 'lines'
    ? element('textarea', { id, rows: 4, lang, 'aria-describedby': described })
    : element('input', { id, type, lang, 'aria-describedby': described, autocomplete: 'off' });
  input.value = value;

  return {
    name,
    required,
    element: element('div', { class: 'field' }, element('label', { for: id }, label), note, input, error),
    input,
    get value() {
      return input.value.trim();
    },
    set value(text) {
      input.value = text;
    },
    focus: () => input.focus(),
    show(fault) {
      error.textContent = fault;
      input.toggleAttribute('aria-invalid', false);

      if (fault) {
        input.setAttribute('aria-invalid', 'true');
      }
    },
  };
}
