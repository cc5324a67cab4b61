// What stands inside is plain text: a mark knows no escapes.
const mark = /\[([^[\]]+)\]\{=([^{}[\]\n]*)\}/y;

/** `[words]{=spelling}`: how the words are written in the other script; nothing after the sign leaves them as they are. */
export function spellingMark(state, silent) {
  mark.lastIndex = state.pos;
  const match = mark.exec(state.src);

  if (!match || match.index + match[0].length > state.posMax) {
    return false;
  }

  if (!silent) {
    const token = state.push('spelling_mark', '', 0);
    [, token.content, token.info] = match;
  }

  state.pos += match[0].length;

  return true;
}
