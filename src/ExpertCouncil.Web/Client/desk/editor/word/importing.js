import { closeHistory } from '@tiptap/pm/history';
import { DOMParser as TextParser } from '@tiptap/pm/model';
import { longest } from '../limits.js';
import { putMarkdown } from '../putting.js';
import { Refusal } from '../refusal.js';
import { askHow } from './dialog.js';
import { withPictures } from './pictures.js';
import { bodyOf, headingOf, lowerHeadings, numberLists, openWord, removeHeading, settledBody, titleOf, withFootnotes } from './reading.js';

/**
 * Takes a Word file into the text.
 * @param {import('../visual-editor.js').VisualEditor} visual
 * @param {File} file
 * @param {(message: string) => void} say
 * @returns {Promise<string | null>} What was taken and what was not, in words; null when the person left it. Throws a Refusal for that person, or what nobody foresaw.
 */
export async function importWord(visual, file, say) {
  const { words } = visual;
  say(words.WordReading);
  const { html, images, dropped } = await openWord(visual, file);
  const body = bodyOf(html);
  ready(visual, body);

  const titleField = emptyTitleOf(visual.textarea);
  const heading = titleField ? headingOf(body) : null;
  say('');
  const how = await askHow(visual, { title: heading ? titleOf(heading) : '', hasText: visual.textarea.value.trim() !== '' });

  if (how === null) {
    return null;
  }

  if (how.title) {
    titleField.value = titleOf(heading);
    titleField.dispatchEvent(new Event('input', { bubbles: true }));
    removeHeading(heading);
  }

  lowerHeadings(body);
  numberLists(body);
  const pictures = await withPictures(visual, body, images, file.name.replace(/\.\w+$/, ''), say);
  // The text goes on while the pictures are sent: what holds for it is asked of it now.
  const text = visual.textarea.value;
  const replaces = how.replaces || text.trim() === '';
  withFootnotes(body, labelsIn(replaces ? '' : text));
  insert(visual, settledBody(body), replaces);

  return summary(words, dropped, pictures);
}

function ready(visual, body) {
  const { words, textarea } = visual;

  if (body.textContent.length + textarea.value.length > longest) {
    throw new Refusal(words.TooLong);
  }

  if (body.textContent.trim() === '' && !body.querySelector('img')) {
    throw new Refusal(words.WordEmpty);
  }

  if (!visual.isVisual) {
    visual.showVisual(false);
  }
}

function emptyTitleOf({ form, name }) {
  const field = form?.elements[name.replace(/Body$/, 'Title')];

  return field && field.value.trim() === '' && !field.readOnly ? field : null;
}

const labelsIn = (text) => new Set([...text.matchAll(/\[\^([^\]\s]+)\]/g)].map(([, label]) => label));

function insert(visual, body, replaces) {
  const isShown = visual.returnToVisual();
  const { textarea, editor: { schema } } = visual;
  const [blocks, notes] = [[], []];
  TextParser.fromSchema(schema).parse(body).forEach((node) => (isNote(node) ? notes : blocks).push(node));

  if (isShown) {
    place(visual.editor, blocks, notes, replaces);
  } else {
    const { length } = textarea.value;
    putMarkdown(visual, [...blocks, ...notes], { from: replaces ? 0 : length, to: length });
  }
}

// One step, so that it is undone in one.
function place({ state, view }, blocks, notes, replaces) {
  const { at, kept } = replaces ? { at: 0, kept: [] } : endOfText(state.doc);
  const transaction = closeHistory(state.tr).replaceWith(at, state.doc.content.size, [...blocks, ...kept, ...notes]);
  view.dispatch(transaction.scrollIntoView());
  view.focus();
}

const isNote = ({ type }) => type.name === 'footnote';

// Before the footnotes at its end and the empty line the editor keeps there.
function endOfText(doc) {
  let [at, index] = [doc.content.size, doc.childCount];
  const kept = [];

  while (index > 0 && (isNote(doc.child(index - 1)) || (doc.child(index - 1).type.name === 'paragraph' && doc.child(index - 1).content.size === 0))) {
    index--;
    at -= doc.child(index).nodeSize;

    if (isNote(doc.child(index))) {
      kept.unshift(doc.child(index));
    }
  }

  return { at, kept };
}

function summary(words, dropped, { missed, bare }) {
  const lost = Object.entries({
    comments: words.WordComments, highlights: words.WordHighlights, underlines: words.WordUnderlines, struck: words.WordStruck, scripts: words.WordScripts,
    equations: words.WordEquations, charts: words.WordCharts, linked: words.WordLinked, lists: words.WordLists, unread: words.WordUnread,
  }).filter(([what]) => dropped[what] > 0).map(([what, name]) => (isStyle.has(what) ? name : `${name} (${dropped[what]})`));

  return [
    words.WordDone,
    lost.length > 0 ? `${words.WordDropped}: ${lost.join(', ')}.` : null,
    ...[...missed].map(([why, number]) => `${words.WordPicturesMissed} (${number}): ${why}`),
    bare > 0 ? `${words.WordPicturesBare}: ${bare}.` : null,
  ].filter(Boolean).join(' ');
}

// Word divides its text into pieces that nobody sees: their number says nothing.
const isStyle = new Set(['highlights', 'underlines', 'struck']);
