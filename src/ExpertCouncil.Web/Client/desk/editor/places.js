/** Where the cursor is in the Markdown: in the same block, about as far. */
export function offsetOf(state, { starts, text }) {
  const { $from } = state.selection;
  const block = Math.min($from.index(0), starts.length - 1);
  const start = starts[block] ?? 0;
  const end = starts[block + 1] ?? text.length;
  const inner = $from.depth > 0 ? state.doc.textBetween($from.before(1), $from.pos, ' ').length : 0;
  const words = $from.depth > 0 ? wordsBefore(state, $from) : '';
  const found = words ? text.slice(start, end).indexOf(words) : -1;

  return found >= 0 ? start + found + words.length : Math.min(start + inner, end);
}

// The words right before the cursor are found again, if they hold no signs of Markdown.
function wordsBefore(state, $from) {
  return state.doc.textBetween(Math.max($from.start(), $from.pos - 30), $from.pos, ' ');
}

/** The other way round: the position in the document for one in the Markdown. */
export function caretIn(state, { starts, text }, offset) {
  const block = Math.max(0, starts.findLastIndex((start) => start <= offset));
  const node = state.doc.maybeChild(block);
  let before = 0;

  for (let index = 0; index < block; index++) {
    before += state.doc.child(index).nodeSize;
  }

  if (!node) {
    return 0;
  }

  // Signs of Markdown are not in the document.
  const words = /[^\n*_`[\](){}#>|\\]*$/.exec(text.slice(Math.max(starts[block] ?? 0, offset - 30), offset))[0].trimStart();
  const place = words ? placeOf(node, words) : null;

  return before + (place ?? 1);
}

function placeOf(node, words) {
  let place = null;
  node.descendants((child, position) => {
    const found = place === null && child.isTextblock ? child.textBetween(0, child.content.size, ' ', '\ufffc').indexOf(words) : -1;

    if (found >= 0) {
      place = position + 2 + found + words.length;
    }

    return place === null;
  });

  if (place === null && node.isTextblock) {
    const found = node.textBetween(0, node.content.size, ' ', '\ufffc').indexOf(words);
    place = found >= 0 ? 1 + found + words.length : null;
  }

  return place;
}
