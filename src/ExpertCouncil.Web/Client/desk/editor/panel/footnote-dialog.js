import { insertFootnote } from '../commands/footnotes.js';
import { ask, textField } from './dialog.js';

/** A note below the text. */
export async function footnoteDialog(visual) {
  const { words, lang } = visual;
  const answer = await ask(visual, {
    title: words.Footnote,
    fields: [textField({ name: 'text', label: words.FootnoteText, type: 'lines', required: true, lang })],
  });

  if (answer) {
    insertFootnote(visual.editor, answer.values.text.replace(/\s+/g, ' '));
  }
}
