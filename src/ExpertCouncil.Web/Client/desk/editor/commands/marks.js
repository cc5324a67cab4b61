import { getMarkRange } from '@tiptap/core';

/** The words a mark covers around the cursor, or the selection. */
export function markedRange(state, name) {
  const { $from, from, to, empty } = state.selection;
  const range = getMarkRange($from, state.schema.marks[name]) ?? (empty ? null : { from, to });

  return range && { ...range, text: state.doc.textBetween(range.from, range.to, ' '), mark: markAt(state, range, name) };
}

function markAt(state, { from }, name) {
  return state.doc.nodeAt(from)?.marks.find(({ type }) => type.name === name) ?? null;
}

/** Marks the words, or writes new ones; the cursor ends behind them. */
export function setMark(editor, name, attributes, range, text) {
  const { state, view } = editor;
  const mark = state.schema.mark(name, attributes);
  const place = range ?? { from: state.selection.from, to: state.selection.to };
  const transaction = state.tr;

  if (range && range.text === text) {
    transaction.removeMark(place.from, place.to, mark.type).addMark(place.from, place.to, mark);
  } else {
    const marks = (range ? state.doc.resolve(place.from + 1) : state.selection.$from).marks().filter(({ type }) => type !== mark.type);
    transaction.replaceWith(place.from, place.to, state.schema.text(text, mark.addToSet(marks)));
  }

  view.dispatch(transaction.removeStoredMark(mark.type).scrollIntoView());
  view.focus();
}

export function removeMark(editor, name, { from, to }) {
  editor.view.dispatch(editor.state.tr.removeMark(from, to, editor.state.schema.marks[name]));
  editor.view.focus();
}

/** Whether the words at the selection can take the mark. */
export function canMark(state, name) {
  const { $from } = state.selection;

  return $from.parent.inlineContent && $from.parent.type.allowsMarkType(state.schema.marks[name]);
}
