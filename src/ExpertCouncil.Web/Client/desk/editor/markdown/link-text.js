const ownBracket = /\[\^[^\]\s[]{1,97}\]|\[[^[\]]+\]\{=[^{}[\]\n]*\}/y;

/**
 * Finds the bracket that ends a link's text. The parser's own search takes every bracket that is a token for a link,
 * which cannot stand inside a link; marks of spelling and footnotes can.
 */
export function linkTextEnd(state, start, withoutLinks) {
  const from = state.pos;
  let end = -1;
  let level = 1;
  state.pos = start + 1;

  while (state.pos < state.posMax) {
    const before = state.pos;
    const character = state.src[before];
    level -= character === ']' ? 1 : 0;

    if (level === 0) {
      end = before;
      break;
    }

    ownBracket.lastIndex = before;
    const isLink = character === '[' && !ownBracket.test(state.src);
    state.md.inline.skipToken(state);
    level += isLink && state.pos === before + 1 ? 1 : 0;

    if (isLink && state.pos > before + 1 && withoutLinks) {
      break;
    }
  }

  state.pos = from;

  return end;
}
