import { Extension } from '@tiptap/core';
import { exitCode } from '@tiptap/pm/commands';
import { dropCursor } from '@tiptap/pm/dropcursor';
import { gapCursor } from '@tiptap/pm/gapcursor';
import { history, redo, undo } from '@tiptap/pm/history';
import { Selection, TextSelection } from '@tiptap/pm/state';
import { goToNextCell, isInTable, tableEditing } from '@tiptap/pm/tables';
import { enclosing } from './commands/blocks.js';
import { upkeep } from './upkeep.js';

/** How keys behave. Tab leaves the editor; in a table it goes from cell to cell until Escape was pressed. */
export const Editing = Extension.create({
  name: 'editing',
  priority: 1000,
  addOptions: () => ({ actions: {} }),
  addStorage: () => ({ leavesTable: false }),
  addProseMirrorPlugins: () => [history(), gapCursor(), dropCursor({ class: 'editor-drop' }), tableEditing(), upkeep()],

  addKeyboardShortcuts() {
    const { editor, storage } = this;
    const { actions } = this.options;
    const run = (command) => () => command(editor.state, editor.view.dispatch);
    const act = (name) => () => {
      actions[name]?.();

      return true;
    };

    return {
      'Mod-z': run(undo),
      'Mod-y': run(redo),
      'Mod-Shift-z': run(redo),
      'Mod-b': () => editor.commands.toggleMark('bold'),
      'Mod-i': () => editor.commands.toggleMark('italic'),
      'Mod-k': act('link'),
      'Mod-Alt-0': act('paragraph'),
      'Mod-Alt-2': act('heading2'),
      'Mod-Alt-3': act('heading3'),
      'Mod-Alt-4': act('heading4'),
      'Mod-Shift-7': act('orderedList'),
      'Mod-Shift-8': act('bulletList'),
      'Mod-]': () => editor.commands.sinkListItem('listItem'),
      'Mod-[': () => editor.commands.liftListItem('listItem'),
      'Mod-/': act('help'),
      'Alt-F10': act('toolbar'),
      'Mod-Enter': run(exitCode),
      'Shift-Enter': () => (isInTable(editor.state) ? belowCell(editor) : lineBreak(editor)),
      Enter: () => isInTable(editor.state) ? belowCell(editor) : behindTitle(editor) || editor.commands.splitListItem('listItem') || editor.commands.liftListItem('listItem'),
      Backspace: () => withoutEmptyNote(editor) || withoutEmptyLine(editor),
      Escape: () => {
        storage.leavesTable = isInTable(editor.state);

        return false;
      },
      Tab: () => isInTable(editor.state) && !leaves(storage) && goToNextCell(1)(editor.state, editor.view.dispatch),
      'Shift-Tab': () => isInTable(editor.state) && !leaves(storage) && goToNextCell(-1)(editor.state, editor.view.dispatch),
    };
  },
});

function leaves(storage) {
  const { leavesTable } = storage;
  storage.leavesTable = false;

  return leavesTable;
}

function lineBreak(editor) {
  const { state, view } = editor;
  const { $from } = state.selection;

  if (!['paragraph'].includes($from.parent.type.name)) {
    return false;
  }

  view.dispatch(state.tr.replaceSelectionWith(state.schema.node('hardBreak')).scrollIntoView());

  return true;
}

// A cell is one line: Enter goes on in the cell below.
function belowCell(editor) {
  const { state, view } = editor;
  const { $from } = state.selection;
  const table = enclosing(state, 'table');
  const row = $from.index(table.depth) + 1;

  if (row < table.node.childCount) {
    let position = table.from + 1;

    for (let index = 0; index < row; index++) {
      position += table.node.child(index).nodeSize;
    }

    for (let index = 0; index < Math.min($from.index(table.depth + 1), table.node.child(row).childCount - 1); index++) {
      position += table.node.child(row).child(index).nodeSize;
    }

    view.dispatch(state.tr.setSelection(TextSelection.near(state.doc.resolve(position + 2))).scrollIntoView());
  }

  return true;
}

// The title of a document is one line as well.
function behindTitle(editor) {
  const titled = enclosing(editor.state, 'titled');

  if (!titled) {
    return false;
  }

  const transaction = editor.state.tr.insert(titled.to, editor.state.schema.node('paragraph'));
  editor.view.dispatch(transaction.setSelection(TextSelection.create(transaction.doc, titled.to + 1)).scrollIntoView());

  return true;
}

function withoutEmptyNote(editor) {
  const note = enclosing(editor.state, 'footnote');

  if (!note || note.node.textContent !== '' || note.node.content.size > 2) {
    return false;
  }

  editor.view.dispatch(editor.state.tr.delete(note.from, note.to).scrollIntoView());

  return true;
}

// Behind a list or a table an empty line goes away; it does not become a part of what stands before it.
function withoutEmptyLine(editor) {
  const { state, view } = editor;
  const { $from, empty } = state.selection;
  const before = $from.depth === 1 ? state.doc.maybeChild($from.index(0) - 1) : null;

  if (!empty || !before || before.isTextblock || before.isAtom || $from.parent.type.name !== 'paragraph' || $from.parent.content.size > 0) {
    return false;
  }

  const transaction = state.tr.delete($from.before(), $from.after());
  view.dispatch(transaction.setSelection(Selection.near(transaction.doc.resolve($from.before()), -1)).scrollIntoView());

  return true;
}
