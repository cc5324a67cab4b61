const definition = /^\[\^([^\]\s[]+)\]:[ \t]*(.*)$/;
const reference = /\[\^([^\]\s[]{1,97})\](?![([])/y;

/** `[^label]: text`, with further blocks indented by four. */
export function footnoteDefinition(state, startLine, endLine, silent) {
  const start = state.bMarks[startLine] + state.tShift[startLine];
  const match = definition.exec(state.src.slice(start, state.eMarks[startLine]));

  if (!match || state.level > 0 || state.env.depth > 0 || state.sCount[startLine] - state.blkIndent >= 4) {
    return false;
  }

  if (silent) {
    return true;
  }

  const last = lastLine(state, startLine, endLine);
  const rest = last > startLine ? state.getLines(startLine + 1, last + 1, 4, false) : '';
  const open = state.push('footnote_open', '', 1);
  open.map = [startLine, last + 1];
  open.info = match[1];
  state.env.depth = 1;
  state.md.block.parse(`${match[2]}\n${rest}`, state.md, state.env, state.tokens);
  state.env.depth = 0;
  state.push('footnote_close', '', -1);
  state.line = last + 1;

  return true;
}

/** `[^label]` in a text. */
export function footnoteReference(state, silent) {
  reference.lastIndex = state.pos;
  const match = reference.exec(state.src);

  if (!match || match.index + match[0].length > state.posMax) {
    return false;
  }

  if (!silent) {
    state.push('footnote_reference', '', 0).info = match[1];
  }

  state.pos += match[0].length;

  return true;
}

function lastLine(state, startLine, endLine) {
  const rules = state.md.block.ruler.getRules('paragraph');
  let last = startLine;

  for (let line = startLine + 1; line < endLine; line++) {
    if (state.isEmpty(line)) {
      continue;
    }

    const isLazy = line === last + 1 && !rules.some((rule) => rule(state, line, endLine, true));

    if (state.sCount[line] < 4 && !isLazy) {
      break;
    }

    last = line;
  }

  return last;
}
