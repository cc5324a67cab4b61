import { ask } from '../panel/dialog.js';
import { element, uniqueId } from '../panel/elements.js';

/**
 * Asks what only the person knows: whether a heading is the title, and what becomes of the text that is there. Nothing is asked where there is nothing to decide.
 * @param {{title: string, hasText: boolean}} question
 * @returns {Promise<{title: boolean, replaces: boolean} | null>} Replaces: whether the person chose that.
 */
export async function askHow(visual, { title, hasText }) {
  const { words } = visual;

  if (title === '' && !hasText) {
    return { title: false, replaces: false };
  }

  const answer = await ask(visual, {
    title: words.WordFile,
    fields: [
      ...(hasText ? [choice({ name: 'where', label: words.WordWhere, choices: [['append', words.WordAppend], ['replace', words.WordReplace]] })] : []),
      ...(title === '' ? [] : [tick({ name: 'title', label: `${words.WordTitle}: ${title}` })]),
    ],
  });

  return answer && { title: answer.values.title === 'yes', replaces: answer.values.where === 'replace' };
}

function choice({ name, label, choices }) {
  const group = uniqueId('editor-word');
  const inputs = choices.map(([value], index) => element('input', { type: 'radio', name: group, id: uniqueId(group), value, checked: index === 0 }));

  return {
    name,
    element: element(
      'fieldset', { class: 'field editor-choices' }, element('legend', {}, label),
      ...choices.map(([, text], index) => element('div', { class: 'choice' }, inputs[index], element('label', { for: inputs[index].id }, text))),
    ),
    get value() {
      return inputs.find(({ checked }) => checked).value;
    },
    focus: () => inputs.find(({ checked }) => checked).focus(),
  };
}

function tick({ name, label }) {
  const input = element('input', { type: 'checkbox', id: uniqueId('editor-word'), checked: true });

  return {
    name,
    element: element('div', { class: 'field editor-choices' }, element('div', { class: 'choice' }, input, element('label', { for: input.id }, label))),
    get value() {
      return input.checked ? 'yes' : '';
    },
    focus: () => input.focus(),
  };
}
