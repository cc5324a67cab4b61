import { isNothing, listSign, writeBlock } from './writing.js';

/**
 * @typedef {object} Written
 * @property {string} text
 * @property {number[]} starts Where each top-level block of the document begins in the text.
 */

/**
 * Writes a document: each block nobody touched is its source, byte by byte; the others are written anew.
 * @param {import('./origin.js').Origin} origin
 * @param {import('@tiptap/pm/model').Node} doc
 * @returns {Written}
 */
export function rewrite(origin, doc) {
  if (doc === origin.doc || doc.eq(origin.doc)) {
    return { text: origin.source, starts: startsOf(origin, doc) };
  }

  const rows = matched(origin, doc);
  const starts = [];
  let text = origin.blocks.length > 0 ? origin.head : origin.head.replace(/[ \t]+$/, '');
  let before = null;

  rows.forEach((row) => {
    if (row.isNothing) {
      starts.push(text.length);

      return;
    }

    text += before ? gap(origin, before, row) : '';
    starts.push(text.length);
    row.sign = listSign(row.node);
    text += write(origin, before, row, row === rows.at(-1));
    before = row;
  });

  return { text: text + tail(origin, before), starts };
}

function startsOf(origin, doc) {
  return Array.from({ length: doc.childCount }, (_, index) => origin.blocks[index]?.start ?? origin.source.length);
}

/** Each block of the document with the block it was: the same, or the one it was made of. */
function matched(origin, doc) {
  const known = new Map(origin.blocks.map((block) => [block.node, block]));
  const rows = Array.from({ length: doc.childCount }, (_, index) => doc.child(index))
    .map((node) => ({ node, isNothing: isNothing(node), same: known.get(node) ?? null, was: null }));
  const taken = new Set();
  rows.filter(({ same }) => same).forEach((row) => {
    row.same = taken.has(row.same) ? null : row.same;
    taken.add(row.same);
  });

  for (const { run, candidates } of unmatchedRuns(origin, rows, taken)) {
    pairEqual(run, candidates);
    pairChanged(run, candidates);
  }

  rows.filter(({ same }) => same).forEach((row) => {
    row.was = row.same;
  });

  return rows;
}

/** What stands between two known blocks, now and in the text as it was opened. */
function* unmatchedRuns(origin, rows, taken) {
  let run = [];
  let from = 0;

  for (const row of [...rows.filter((one) => !one.isNothing), null]) {
    if (row !== null && row.same === null) {
      run.push(row);
      continue;
    }

    const to = row?.same.index ?? origin.blocks.length;

    if (run.length > 0) {
      yield { run, candidates: origin.blocks.slice(from, to).filter((block) => !taken.has(block)) };
    }

    run = [];
    from = Math.max(from, to + 1);
  }
}

// What was undone is equal again, but another object.
function pairEqual(run, candidates) {
  for (const row of run) {
    const found = candidates.findIndex(({ node }) => node.eq(row.node));

    if (found >= 0) {
      [row.same] = candidates.splice(found, 1);
    }
  }
}

function pairChanged(run, candidates) {
  const changed = run.filter(({ same }) => same === null);

  if (changed.length === candidates.length) {
    changed.forEach((row, index) => {
      row.was = isOfItsKind(row.node, candidates[index].node) ? candidates[index] : null;
    });
  } else if (changed.length > 0 && candidates.length > 0 && isOfItsKind(changed[0].node, candidates[0].node)) {
    [changed[0].was] = candidates;
  }
}

function isOfItsKind(node, other) {
  return node.type === other.type && node.attrs.start === other.attrs.start;
}

function write(origin, before, row, isLast) {
  const isWhereItWas = (before === null ? -1 : before.was?.index ?? NaN) + 1 === row.was?.index;

  if (row.same && (isWhereItWas || (!/^[ \t]/.test(row.same.slice) && !needsOtherSign(before, row))) && (isLast || !isOpenCode(origin, row.same))) {
    return row.same.slice;
  }

  const avoid = !isWhereItWas && needsOtherSign(before, row) ? before.sign : null;
  row.sign = listSign(row.node, avoid);

  return writeBlock(row.node, { references: origin.env.references, avoid }).replace(/\n/g, origin.newline);
}

function needsOtherSign(before, row) {
  return before !== null && before.node.type === row.node.type && before.sign !== null && before.sign === listSign(row.node);
}

// A code block that ends with the text may do without its closing fence.
function isOpenCode(origin, { node, index, slice }) {
  const fence = /^ {0,3}(`{3,}|~{3,})/.exec(slice)?.[1];
  const last = /[\r\n] {0,3}([`~]+)[ \t]*$/.exec(slice)?.[1];

  return index === origin.blocks.length - 1 && node.type.name === 'codeBlock' && fence !== undefined && !last?.startsWith(fence);
}

function gap(origin, before, row) {
  if (before.was && row.was && before.was.index + 1 === row.was.index) {
    return before.was.gap;
  }

  const isBelowItsLike = before.node.type.name === 'footnote' && row.node.type.name === 'footnote' && before.node.childCount === 1;
  const kept = before.was && before.was.index < origin.blocks.length - 1 ? before.was.gap : '';

  return isBelowItsLike ? origin.newline : /(\r\n|\r|\n)[ \t]*\1/.test(kept) ? kept : origin.newline.repeat(2);
}

function tail(origin, before) {
  if (origin.blocks.length === 0) {
    return '';
  }

  return before === null ? '' : origin.blocks.at(-1).gap;
}
