import { TextSelection } from '@tiptap/pm/state';

/** Puts a reference where the writer is, and its note below the text. */
export function insertFootnote(editor, text) {
  const { state, view } = editor;
  const { schema, selection } = state;
  const label = freeLabel(state.doc);
  const transaction = state.tr.replaceWith(selection.to, selection.to, schema.node('footnoteReference', { label }));
  const cursor = transaction.mapping.map(selection.to);
  const note = schema.node('footnote', { label }, schema.node('paragraph', null, text === '' ? [] : schema.text(text)));
  transaction.insert(endOfText(transaction.doc), note);
  view.dispatch(transaction.setSelection(TextSelection.create(transaction.doc, cursor)));
  view.focus();
}

/** Footnotes stand in the text and in its headings and cells, but not in a title or in code. */
export function canHoldFootnote(state) {
  const { $to } = state.selection;

  return $to.parent.inlineContent && $to.parent.canReplaceWith($to.index(), $to.index(), state.schema.nodes.footnoteReference) && !isInNote($to);
}

function isInNote($position) {
  return $position.depth > 0 && $position.node(1).type.name === 'footnote';
}

function freeLabel(doc) {
  const taken = new Set();
  doc.descendants((node) => {
    taken.add(node.attrs.label);
  });
  let number = 1;

  while (taken.has(String(number))) {
    number++;
  }

  return String(number);
}

// The empty paragraph the editor keeps at the end is not a part of the text.
function endOfText(doc) {
  const last = doc.lastChild;

  return last.type.name === 'paragraph' && last.content.size === 0 && doc.childCount > 1 ? doc.content.size - last.nodeSize : doc.content.size;
}
