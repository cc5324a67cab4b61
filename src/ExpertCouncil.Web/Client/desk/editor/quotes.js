import { TextSelection } from '@tiptap/pm/state';

/**
 * Finds the block that holds the words, shows it and selects the words, or the whole block where they go over several lines.
 * @param {import('./visual-editor.js').VisualEditor} visual
 * @param {string} quote
 */
export function find(visual, quote) {
  const words = plain(quote);

  return words !== '' && (visual.isVisual ? findInText(visual.editor, words) : findInMarkdown(visual.textarea, words));
}

function findInText(editor, words) {
  const { doc, tr } = editor.state;
  let range = null;
  doc.descendants((node, position) => {
    if (range === null && node.isTextblock) {
      const { text, places } = characters(node, position + 1);
      const at = text.indexOf(words);
      range = at < 0 ? null : { from: places[at], to: places[at + words.length - 1] + 1 };
    }

    return range === null;
  });
  range ??= wholeBlock(doc, words);

  if (range === null) {
    return false;
  }

  editor.view.dispatch(tr.setSelection(TextSelection.between(doc.resolve(range.from), doc.resolve(range.to))));
  editor.view.focus();
  // The words in the middle of the window, and not under what sticks to its top.
  editor.view.domAtPos(range.from).node.parentElement?.scrollIntoView({ block: 'center' });

  return true;
}

/** The text with single blanks, and for each character where it stands. */
function characters(textblock, start) {
  let text = '';
  const places = [];
  textblock.descendants((node, position) => {
    for (const [index, character] of [...(node.isText ? node.text.split('') : node.type.name === 'hardBreak' ? [' '] : [])].entries()) {
      const shown = plainCharacter(character);

      if (shown !== ' ' || !text.endsWith(' ')) {
        text += shown;
        places.push(start + position + index);
      }
    }
  });

  return { text, places };
}

function wholeBlock(doc, words) {
  let range = null;
  doc.forEach((node, offset) => {
    if (range === null && plain(node.textBetween(0, node.content.size, ' ')).includes(words)) {
      range = { from: offset + 1, to: offset + node.nodeSize - 1 };
    }
  });

  return range;
}

function findInMarkdown(textarea, words) {
  const at = textarea.value.indexOf(words);

  if (at < 0) {
    return false;
  }

  textarea.focus();
  textarea.setSelectionRange(at, at + words.length);

  return true;
}

function plain(text) {
  return text.split('').map(plainCharacter).join('').replace(/ +/g, ' ').trim();
}

function plainCharacter(character) {
  return /[\s\u00a0]/.test(character) ? ' ' : /[\u2018\u2019\u02bb\u02bc`]/.test(character) ? '\'' : character;
}
