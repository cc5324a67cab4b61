/** As many blocks stand inside one another in no honest text. */
const deepest = 20;
const fence = /^:::/;
const codeFence = /^(`{3,}|~{3,})/;

/** `::: name parameters` … `:::`; a fence closes the innermost open block, and inside a code block it is code. */
export function namedBlock(state, startLine, endLine, silent) {
  if (isIndented(state, startLine) || !fence.test(lineText(state, startLine))) {
    return false;
  }

  if (silent) {
    return true;
  }

  const opening = lineText(state, startLine).replace(/^:+/, '').trim();
  const close = opening === '' ? startLine : closingLine(state, startLine + 1, endLine);
  const last = close ?? lastLine(state, startLine, endLine);
  const open = state.push('named_block_open', '', 1);
  open.info = opening;
  open.meta = { closed: close !== null && opening !== '' };
  open.map = [startLine, last + 1];

  const depth = state.env.depth ?? 0;
  open.meta.closed &&= depth < deepest;

  if (last > startLine && depth < deepest) {
    const content = state.getLines(startLine + 1, close ?? last + 1, state.blkIndent, false);
    state.env.depth = depth + 1;
    state.md.block.parse(content, state.md, state.env, state.tokens);
    state.env.depth = depth;
  }

  state.push('named_block_close', '', -1);
  state.line = last + 1;

  return true;
}

function closingLine(state, from, endLine) {
  let depth = 1;
  let code = null;

  for (let line = from; line < endLine && !hasEnded(state, line); line++) {
    const text = lineText(state, line);

    if (isIndented(state, line)) {
      continue;
    }

    if (code !== null) {
      code = text.startsWith(code) && text.replaceAll(code[0], '').trim() === '' ? null : code;
    } else if (fence.test(text)) {
      depth += /^:+\s*$/.test(text) ? -1 : 1;
    } else {
      code = codeFence.exec(text)?.[1] ?? null;
    }

    if (depth === 0) {
      return line;
    }
  }

  return null;
}

function lastLine(state, startLine, endLine) {
  let line = startLine;

  while (line + 1 < endLine && !hasEnded(state, line + 1)) {
    line++;
  }

  return line;
}

function hasEnded(state, line) {
  return state.sCount[line] < state.blkIndent && !state.isEmpty(line);
}

function isIndented(state, line) {
  return state.sCount[line] - state.blkIndent >= 4;
}

function lineText(state, line) {
  return state.src.slice(state.bMarks[line] + state.tShift[line], state.eMarks[line]);
}
