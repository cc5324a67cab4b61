import { writeOpening } from './parameters.js';
import { writeImage, writeInline } from './writing-inline.js';
import { writeTable } from './writing-table.js';

/**
 * Writes one block anew, in the style of the content files; without a line end behind it.
 * @param {import('@tiptap/pm/model').Node} node
 * @param {{references?: object, avoid?: string | null}} where What the text defines as links; the sign of the list right before.
 */
export function writeBlock(node, where = {}) {
  return blocks[node.type.name](node, where);
}

/** Whether anything is written for the block at all. */
export function isNothing(node) {
  return node.type.name === 'paragraph' ? isBlank(node) : node.type.name === 'source' && /^\s*$/.test(node.textContent);
}

function isBlank(paragraph) {
  for (let index = 0; index < paragraph.childCount; index++) {
    const node = paragraph.child(index);

    if (node.isText ? !/^[ \t\r\n]*$/.test(node.text) : node.type.name !== 'hardBreak') {
      return false;
    }
  }

  return true;
}

/** The sign of a list: another than the one right before it had. */
export function listSign(node, avoid = null) {
  const sign = { bulletList: node.attrs.bullet, orderedList: node.attrs.delimiter }[node.type.name] ?? null;

  return sign !== null && sign === avoid ? otherSign[sign] : sign;
}

const blocks = {
  paragraph: (node, where) => writeInline(node.content, where),
  heading: (node, where) => writeHeading(node, where),
  blockquote: (node, where) => prefixed(writeBlocks(node, where), '> ', '> '),
  codeBlock: writeCode,
  rule: () => '---',
  figure: (node) => writeImage(node.attrs),
  source: (node) => node.textContent,
  bulletList: (node, where) => writeList(node, where, bullets(node, where)),
  orderedList: (node, where) => writeList(node, where, numbers(node, where)),
  container: (node, where) => [writeOpening(node.attrs.name, node.attrs.parameters), writeBlocks(node, where), ':::'].filter((part) => part !== '').join('\n'),
  titled: (node, where) => [writeOpening(node.attrs.name, node.attrs.parameters), writeInline(node.content, where).replace(/\n/g, ' '), ':::'].filter((part) => part !== '').join('\n'),
  tile: (node) => `${writeOpening(node.attrs.name, node.attrs.parameters)}\n:::`,
  footnote: (node, where) => prefixed(writeBlocks(node, where), `[^${node.attrs.label}]: `, '    ').trimEnd(),
  table: writeTable,
};

/** Blocks inside another block, with a blank line between them unless they are parts of a tight list. */
function writeBlocks(parent, where, gapBetween = () => '\n\n') {
  let written = '';
  let before = null;

  parent.forEach((node) => {
    if (isNothing(node)) {
      return;
    }

    const avoid = before?.type === node.type ? before.sign : null;
    const text = writeBlock(node, { ...where, avoid });
    written += (before ? gapBetween(before.node, node) : '') + text;
    before = { node, type: node.type, sign: listSign(node, avoid) };
  });

  return written;
}

function writeHeading(node, where) {
  const text = writeInline(node.content, { ...where, oneLine: true }).replace(/(^|\s)(#+)$/, '$1\\$2');

  return `${'#'.repeat(node.attrs.level)} ${text}`.trimEnd();
}

function writeCode(node) {
  const longest = Math.max(2, ...[...node.textContent.matchAll(/^`{3,}/gm)].map(([run]) => run.length));
  const fence = (node.attrs.info.includes('`') ? '~' : '`').repeat(longest + 1);

  return [fence + node.attrs.info, ...(node.textContent === '' ? [] : [node.textContent]), fence].join('\n');
}

const otherSign = { '-': '*', '*': '-', '+': '-', '.': ')', ')': '.' };

function bullets(node, { avoid }) {
  return () => `${listSign(node, avoid)} `;
}

function numbers(node, { avoid }) {
  return (index) => `${node.attrs.start + index}${listSign(node, avoid)} `;
}

function writeList(list, where, markerOf) {
  const isTight = list.attrs.tight && !needsBlankLines(list);
  const items = [];

  list.forEach((item, _, index) => {
    const marker = markerOf(index);
    const mark = item.attrs.checked === null ? '' : item.attrs.checked ? '[x] ' : '[ ] ';
    const text = mark + startOfItem(writeBlocks(item, where, isTight ? () => '\n' : undefined), item.attrs.checked);
    items.push(text === '' ? marker.trimEnd() : prefixed(text, marker, ' '.repeat(marker.length)));
  });

  return items.join(isTight ? '\n' : '\n\n');
}

function needsBlankLines(list) {
  let found = false;
  list.forEach((item) => {
    item.forEach((node, _, index) => {
      found ||= index > 0 && runsInto(item.child(index - 1), node);
    });
  });

  return found;
}

/** Whether a block would become a part of the one before it without a blank line. */
function runsInto(before, node) {
  const isOpenEnded = ['blockquote', 'table', 'bulletList', 'orderedList'].includes(before.type.name);
  const isLine = ['paragraph', 'figure'].includes(before.type.name) && !isNothing(before);
  const begins = ['heading', 'codeBlock', 'container', 'titled', 'tile', ...(isLine ? ['blockquote', 'bulletList'] : [])].includes(node.type.name);

  return (isOpenEnded || isLine) && !begins && !(isLine && node.type.name === 'orderedList' && node.attrs.start === 1);
}

// Brackets at the start of an item would be its task mark.
function startOfItem(text, checked) {
  return checked === null ? text.replace(/^\[[ xX]\](?=\s|$)/, '\\$&') : text;
}

function prefixed(text, first, others) {
  return text.split('\n').map((line, index) => (index === 0 ? first + line : line === '' ? others.trimEnd() : others + line)).join('\n');
}
