import { markedRange, removeMark, setMark } from '../commands/marks.js';
import { ask, textField } from './dialog.js';

/** How words are written in the other script, where the rules would err. */
export async function spellingDialog(visual) {
  const { editor, words, lang } = visual;
  const range = markedRange(editor.state, 'spelling');
  const answer = await ask(visual, {
    title: words.Spelling,
    fields: [
      textField({ name: 'text', label: words.SpellingWords, value: range?.text ?? '', required: true, lang }),
      textField({ name: 'written', label: words.SpellingWritten, hint: words.SpellingHint, value: range?.mark?.attrs.written ?? '' }),
    ],
    confirm: range?.mark ? words.Change : words.Insert,
    remove: range?.mark ? words.RemoveSpelling : undefined,
    check: ({ text, written }) => (/[[\]]/.test(text) ? { text: words.NoBrackets } : /[{}[\]]/.test(written) ? { written: words.NoBrackets } : {}),
  });

  if (answer?.removed) {
    removeMark(editor, 'spelling', range);
  } else if (answer) {
    setMark(editor, 'spelling', { written: answer.values.written }, range, answer.values.text);
  }
}
