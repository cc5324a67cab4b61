import { groups, listActions } from './actions.js';
import { ask } from './dialog.js';
import { element } from './elements.js';

/** The keys, listed. */
export function helpDialog(visual) {
  const { words } = visual;
  const rows = [...groups.flat(), ...listActions].filter(({ keys }) => keys).map(({ name, keys }) => [words[name], keys.replace('Control', 'Ctrl')]);
  const all = [...rows, [words.Help, 'Ctrl+/'], [words.HelpToolbar, 'Alt+F10'], [words.HelpLeaveBlock, 'Ctrl+Enter'], [words.HelpNextCell, 'Tab']];
  const table = element('dl', { class: 'editor-keys' }, ...all.map(([what, keys]) => element('div', {}, element('dt', {}, what), element('dd', {}, element('kbd', {}, keys)))));

  return ask(visual, { title: words.Help, confirm: null, fields: [{ element: table }, { element: element('p', {}, words.HelpLeave) }] });
}
