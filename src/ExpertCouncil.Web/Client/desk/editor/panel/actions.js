import { redo, redoDepth, undo, undoDepth } from '@tiptap/pm/history';
import * as tables from '@tiptap/pm/tables';
import { enclosing, insertTable, selectedBlock, unwrap, wrapInContainer } from '../commands/blocks.js';
import { canHoldFootnote } from '../commands/footnotes.js';
import { canMark } from '../commands/marks.js';
import { documentDialog } from './document-dialog.js';
import { footnoteDialog } from './footnote-dialog.js';
import { imageDialog } from './image-dialog.js';
import { linkDialog } from './link-dialog.js';
import { quoteDialog } from './quote-dialog.js';
import { spellingDialog } from './spelling-dialog.js';

/**
 * @typedef {object} Action What a button does.
 * @property {string} name The key of its label.
 * @property {(visual: import('../visual-editor.js').VisualEditor) => void} run
 * @property {(editor: import('@tiptap/core').Editor) => boolean} [isOn] Whether the button is pressed; without it the button has no such state.
 * @property {(editor: import('@tiptap/core').Editor) => boolean} [isPossible]
 * @property {string} [keys] The shortcut, in the words of aria-keyshortcuts.
 * @property {string} [sign] What the button shows where it has no drawing.
 */

const isText = ({ state }) => ['paragraph', 'heading'].includes(state.selection.$from.parent.type.name);
const canBeHeading = (editor) => isText(editor) && !tables.isInTable(editor.state) && !editor.isActive('listItem');
const isFree = (editor) => !tables.isInTable(editor.state);

const heading = (level) => ({
  name: `Heading${level}`,
  sign: `H${level}`,
  keys: `Control+Alt+${level}`,
  isOn: (editor) => editor.isActive('heading', { level }),
  isPossible: canBeHeading,
  run: ({ editor }) => editor.chain().focus().toggleNode('heading', 'paragraph', { level }).run(),
});

const mark = (name, type, sign, keys) => ({
  name,
  sign,
  keys,
  isOn: (editor) => editor.isActive(type),
  isPossible: (editor) => canMark(editor.state, type),
  run: ({ editor }) => editor.chain().focus().toggleMark(type).run(),
});

const list = (name, type, keys) => ({
  name,
  keys,
  isOn: (editor) => editor.isActive(type),
  isPossible: (editor) => isFree(editor) && isText(editor),
  run: ({ editor }) => editor.chain().focus().toggleList(type, 'listItem').run(),
});

const inTable = (name, command) => ({ name, run: ({ editor }) => {
  tables[command](editor.state, editor.view.dispatch);
  editor.view.focus();
} });

/** The groups of the toolbar, in their order. */
export const groups = [
  [
    { name: 'Undo', keys: 'Control+Z', isPossible: ({ state }) => undoDepth(state) > 0, run: ({ editor }) => undo(editor.state, editor.view.dispatch) },
    { name: 'Redo', keys: 'Control+Y', isPossible: ({ state }) => redoDepth(state) > 0, run: ({ editor }) => redo(editor.state, editor.view.dispatch) },
  ],
  [
    {
      name: 'Paragraph', sign: '¶', keys: 'Control+Alt+0', isOn: (editor) => editor.isActive('paragraph') && !editor.isActive('listItem'), isPossible: canBeHeading,
      run: ({ editor }) => editor.chain().focus().setNode('paragraph').run(),
    },
    heading(2),
    heading(3),
    heading(4),
  ],
  [mark('Bold', 'bold', 'B', 'Control+B'), mark('Italic', 'italic', 'I', 'Control+I')],
  [list('BulletList', 'bulletList', 'Control+Shift+8'), list('OrderedList', 'orderedList', 'Control+Shift+7')],
  [
    { name: 'Link', keys: 'Control+K', isOn: (editor) => editor.isActive('link'), isPossible: (editor) => canMark(editor.state, 'link'), run: linkDialog },
    { name: 'Footnote', isPossible: (editor) => canHoldFootnote(editor.state), run: footnoteDialog },
    { name: 'Spelling', isOn: (editor) => editor.isActive('spelling'), isPossible: (editor) => canMark(editor.state, 'spelling'), run: spellingDialog },
  ],
  [
    { name: 'Quote', isOn: ({ state }) => selectedBlock(state, 'container', 'quote') !== null, isPossible: isFree, run: quoteDialog },
    { name: 'Callout', isOn: ({ state }) => enclosing(state, 'container', 'callout') !== null, isPossible: isFree, run: toggleCallout },
    { name: 'Table', isPossible: isFree, run: ({ editor }) => insertTable(editor) },
    { name: 'Image', isOn: ({ state }) => selectedBlock(state, 'figure') !== null, isPossible: isFree, run: imageDialog },
    { name: 'Document', isOn: ({ state }) => selectedBlock(state, 'titled', 'document') !== null, isPossible: isFree, run: documentDialog },
  ],
];

/** What is offered besides inside a list and inside a table. */
export const listActions = [
  { name: 'Deeper', keys: 'Control+]', isPossible: (editor) => editor.can().sinkListItem('listItem'), run: ({ editor }) => editor.chain().focus().sinkListItem('listItem').run() },
  { name: 'Shallower', keys: 'Control+[', isPossible: (editor) => editor.can().liftListItem('listItem'), run: ({ editor }) => editor.chain().focus().liftListItem('listItem').run() },
];

export const tableActions = [
  inTable('RowAbove', 'addRowBefore'),
  inTable('RowBelow', 'addRowAfter'),
  inTable('ColumnBefore', 'addColumnBefore'),
  inTable('ColumnAfter', 'addColumnAfter'),
  inTable('DeleteRow', 'deleteRow'),
  inTable('DeleteColumn', 'deleteColumn'),
  inTable('DeleteTable', 'deleteTable'),
];

function toggleCallout({ editor }) {
  const found = enclosing(editor.state, 'container', 'callout');

  if (found) {
    unwrap(editor, found);
  } else {
    wrapInContainer(editor, 'callout', []);
  }
}
