import { Fragment } from '@tiptap/pm/model';
import { NodeSelection, TextSelection } from '@tiptap/pm/state';
import { findWrapping } from '@tiptap/pm/transform';

/** The block of that name around the selection, the innermost one. */
export function enclosing(state, type, name = null) {
  const { $from } = state.selection;

  for (let depth = $from.depth; depth > 0; depth--) {
    const node = $from.node(depth);

    if (node.type.name === type && (name === null || node.attrs.name === name)) {
      return { node, from: $from.before(depth), to: $from.after(depth), depth };
    }
  }

  return null;
}

/** The block itself where it is selected as a whole, or the one around the selection. */
export function selectedBlock(state, type, name = null) {
  const { selection } = state;

  return selection instanceof NodeSelection && selection.node.type.name === type && (name === null || selection.node.attrs.name === name)
    ? { node: selection.node, from: selection.from, to: selection.to }
    : enclosing(state, type, name);
}

/** Puts a block where the writer is: in place of an empty paragraph, or behind the block around the selection. */
export function insertBlock(editor, node) {
  const { state, view } = editor;
  const [from, to] = placeFor(state, node);
  const transaction = state.tr.replaceWith(from, to, node);
  const inside = transaction.doc.nodeAt(from);
  transaction.setSelection(inside.isAtom
    ? TextSelection.near(transaction.doc.resolve(from + inside.nodeSize))
    : TextSelection.near(transaction.doc.resolve(from + 1)));
  view.dispatch(transaction.scrollIntoView());
  view.focus();
}

function placeFor(state, node) {
  const { $from } = state.selection;

  for (let depth = $from.depth; depth > 0; depth--) {
    const parent = $from.node(depth - 1);
    const index = $from.index(depth - 1);
    const isEmpty = $from.node(depth).type.name === 'paragraph' && $from.node(depth).content.size === 0;

    if (isEmpty && parent.canReplaceWith(index, index + 1, node.type) && parent.type.name !== 'listItem') {
      return [$from.before(depth), $from.after(depth)];
    }

    if (parent.canReplaceWith(index + 1, index + 1, node.type) && parent.type.name !== 'listItem') {
      return [$from.after(depth), $from.after(depth)];
    }
  }

  return [state.selection.to, state.selection.to];
}

/** Puts the selected blocks into a named block, or a new empty one where that is not possible. */
export function wrapInContainer(editor, name, parameters) {
  const { state, view } = editor;
  const type = state.schema.nodes.container;
  const range = state.selection.$from.blockRange(state.selection.$to);
  const wrapping = range && findWrapping(range, type, { name, parameters });

  if (wrapping) {
    view.dispatch(state.tr.wrap(range, wrapping).scrollIntoView());
    view.focus();
  } else {
    insertBlock(editor, type.create({ name, parameters }, state.schema.node('paragraph')));
  }
}

/** Takes the content of a block out of it. */
export function unwrap(editor, { node, from, to }) {
  const transaction = editor.state.tr.replaceWith(from, to, node.content);
  transaction.setSelection(TextSelection.near(transaction.doc.resolve(Math.min(from + 1, transaction.doc.content.size))));
  editor.view.dispatch(transaction.scrollIntoView());
  editor.view.focus();
}

/** @param {{from: number}} found A block as the functions above find it. */
export function changeAttributes(editor, { from }, attributes) {
  const node = editor.state.doc.nodeAt(from);
  editor.view.dispatch(editor.state.tr.setNodeMarkup(from, null, { ...node.attrs, ...attributes }));
  editor.view.focus();
}

/** A quotation of someone who has no page: plain, with the name below. */
export function insertPlainQuotation(editor, caption) {
  const { state, view } = editor;
  const { schema } = state;
  const name = schema.node('paragraph', null, schema.text(caption));
  const range = state.selection.$from.blockRange(state.selection.$to);
  const blocks = range ? range.parent.content.cut(range.start - range.$from.start(range.depth), range.end - range.$from.start(range.depth)) : null;

  if (blocks && blocks.size > 2 && findWrapping(range, schema.nodes.blockquote)) {
    view.dispatch(state.tr.replaceWith(range.start, range.end, schema.node('blockquote', null, blocks.append(Fragment.from(name)))).scrollIntoView());
    view.focus();
  } else {
    insertBlock(editor, schema.node('blockquote', null, [schema.node('paragraph'), name]));
  }
}

/** @param {number} rows @param {number} columns */
export function insertTable(editor, rows = 3, columns = 3) {
  const { schema } = editor.state;
  const row = (type) => schema.node('tableRow', null, Array.from({ length: columns }, () => schema.node(type, null, schema.node('paragraph'))));
  insertBlock(editor, schema.node('table', null, [row('tableHeader'), ...Array.from({ length: rows - 1 }, () => row('tableCell'))]));
}
