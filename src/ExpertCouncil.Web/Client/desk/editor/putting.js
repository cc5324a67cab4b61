import { Origin } from './markdown/origin.js';
import { rewrite } from './markdown/rewriting.js';

/**
 * Puts blocks into the textarea as Markdown, and tells the form: for a text that is too long to be shown.
 * @param {import('./visual-editor.js').VisualEditor} visual
 * @param {import('@tiptap/pm/model').Node[]} blocks
 * @param {{from: number, to: number}} place
 */
export function putMarkdown({ textarea, editor: { schema } }, blocks, { from, to } = behindParagraph(textarea)) {
  const { value } = textarea;
  const { text } = rewrite(new Origin(schema, ''), schema.node('doc', null, blocks));
  const [lead, tail] = [gap(/\n*$/, value.slice(0, from)), gap(/^\n*/, value.slice(to))];
  textarea.setRangeText(`${lead}${text}${tail}`, from, to, 'end');
  textarea.dispatchEvent(new Event('input', { bubbles: true }));
}

function gap(lineEnds, beside) {
  return beside === '' ? '' : '\n'.repeat(Math.max(0, 2 - lineEnds.exec(beside)[0].length));
}

// A block that is put in divides no sentence.
function behindParagraph({ value, selectionEnd }) {
  const end = value.indexOf('\n\n', selectionEnd);
  const place = end < 0 ? value.length : end;

  return { from: place, to: place };
}
