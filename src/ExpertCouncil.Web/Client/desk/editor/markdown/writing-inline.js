import { Fragment } from '@tiptap/pm/model';
import { escapeLineStart, escapeText, writeDestination, writeTitle } from './escaping.js';
import { withoutBlankEdges, withoutEmphasis, withoutPunctuationEdges } from './inline-runs.js';
import { parser } from './parser.js';
import { readInline } from './reading-inline.js';

const signs = { bold: '**', italic: '*' };

/**
 * Writes what stands in a paragraph, heading or cell.
 * @param {import('@tiptap/pm/model').Fragment} content
 * @param {{oneLine?: boolean, inTable?: boolean, references?: object}} where A heading and a cell are one line; what the text defines as links.
 */
export function writeInline(content, { oneLine = false, inTable = false, references = {} } = {}) {
  const nodes = withoutBlankEdges(prepared(content, oneLine));
  const where = { inTable, references };
  let written = '';

  // Emphasis is not always read as it was meant; the first spelling that is, wins.
  for (const variant of [nodes, withoutBlankEdges(withoutPunctuationEdges(nodes)), withoutEmphasis(nodes)].map(joined)) {
    written = writeRuns(variant, where).replace(/[ \t]*\\\n[ \t]*/g, '\\\n').replace(/^[ \t]+|[ \t]+$/g, '');

    if (isReadAs(written, variant, where)) {
      break;
    }
  }

  return oneLine ? written : written.split('\n').map((line, index) => escapeLineStart(line, index === 0)).join('\n');
}

function prepared(content, oneLine) {
  const nodes = [];
  content.forEach((node) => {
    if (node.isText) {
      nodes.push(node.type.schema.text(node.text.replace(/[ \t]*[\r\n]+[ \t]*/g, ' '), writable(node)));
    } else {
      nodes.push(oneLine && node.type.name === 'hardBreak' ? node.type.schema.text(' ', node.marks) : node);
    }
  });

  // Blanks and breaks at the ends are nothing to the reader.
  const isNothing = (node) => node?.type.name === 'hardBreak' || (node?.isText && /^[ \t]*$/.test(node.text));

  while (isNothing(nodes[0])) {
    nodes.shift();
  }

  while (isNothing(nodes.at(-1))) {
    nodes.pop();
  }

  return nodes;
}

// A mark of spelling takes no brackets and no code, a link leads somewhere.
function writable(node) {
  const isCode = node.marks.some(({ type }) => type.name === 'code');

  return node.marks.filter(({ type, attrs }) => type.name === 'link' ? attrs.href !== ''
    : type.name !== 'spelling' || !(isCode || /[[\]\n]/.test(node.text) || /[{}[\]\n]/.test(attrs.written)));
}

function joined(nodes) {
  return [...Fragment.fromArray(nodes).content];
}

function isReadAs(written, nodes, { inTable, references }) {
  const [line] = parser.parseInline(inTable ? written.replace(/\\\|/g, '|') : written, { references });

  return written === '' || shape(readInline(nodes[0].type.schema, line.children)) === shape(nodes);
}

/** What the reader sees of it, character by character; blanks do not count. */
function shape(nodes) {
  const marksOf = (node) => node.marks.map(({ type, attrs }) => type.name + JSON.stringify(attrs)).join();

  return nodes.map((node) => (node.isText ? [...node.text.replace(/\s/g, '')] : [node.type.name]).map((character) => character + marksOf(node)).join('')).join('');
}

function writeRuns(nodes, where) {
  const open = [];
  let written = '';

  nodes.forEach((node, index) => {
    const wanted = outermostFirst(nodes, index);
    const kept = open.findIndex((mark) => !mark.isInSet(wanted));

    if (kept >= 0) {
      open.splice(kept).reverse().forEach((mark) => {
        written += closing(mark);
      });
    }

    if (isAutolink(nodes, index)) {
      written += `<${node.text}>`;

      return;
    }

    wanted.filter((mark) => !mark.isInSet(open)).forEach((mark) => {
      written += opening(mark);
      open.push(mark);
    });
    written += leaf(node, written.at(-1) ?? '', firstCharacter(nodes[index + 1], wanted), where);
  });

  return written + open.reverse().map(closing).join('');
}

/** The marks that are written with signs around them; the one that goes on longest stands outside. */
function outermostFirst(nodes, index) {
  const end = (mark) => {
    const after = nodes.slice(index).findIndex((node) => !mark.isInSet(node.marks));

    return after < 0 ? Infinity : after;
  };

  return nodes[index].marks
    .filter(({ type }) => type.name in signs || type.name === 'link')
    .map((mark) => ({ mark, end: end(mark) }))
    .sort((one, other) => other.end - one.end || one.mark.type.rank - other.mark.type.rank)
    .map(({ mark }) => mark);
}

function opening(mark) {
  return signs[mark.type.name] ?? '[';
}

function closing(mark) {
  return signs[mark.type.name] ?? `](${writeDestination(mark.attrs.href)}${writeTitle(mark.attrs.title)})`;
}

function isAutolink(nodes, index) {
  const [node, marks] = [nodes[index], nodes[index].marks];

  return node.isText && marks.length === 1 && marks[0].type.name === 'link' && marks[0].attrs.href === node.text && !marks[0].attrs.title
    && /^https?:[^\s<>]+$/.test(node.text) && !marks[0].isInSet(nodes[index - 1]?.marks ?? []) && !marks[0].isInSet(nodes[index + 1]?.marks ?? []);
}

// Only whether a bracket or a blank follows matters.
function firstCharacter(next, wanted) {
  if (!next) {
    return '';
  }

  if (!next.isText) {
    return next.type.name === 'hardBreak' ? '\n' : '[';
  }

  const opensBracket = next.marks.some((mark) => ['link', 'spelling'].includes(mark.type.name) && !mark.isInSet(wanted));

  return opensBracket ? '[' : next.text[0];
}

function leaf(node, before, after, where) {
  switch (node.type.name) {
    case 'hardBreak':
      return '\\\n';
    case 'footnoteReference':
      return `[^${node.attrs.label}]`;
    case 'inlineImage':
      return writeImage(node.attrs);
    default:
      return writeText(node, before, after, where);
  }
}

function writeText(node, before, after, where) {
  const { inTable } = where;
  const mark = (name) => node.marks.find(({ type }) => type.name === name);

  if (mark('code')) {
    return writeCode(inTable ? node.text.replace(/\|/g, '\\|') : node.text);
  }

  if (mark('spelling')) {
    return `[${inTable ? node.text.replace(/\|/g, '\\|') : node.text}]{=${mark('spelling').attrs.written}}`;
  }

  return escapeText(node.text, { before, after, inLink: Boolean(mark('link')), ...where });
}

function writeCode(text) {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = /^`|`$|^ .*[^ ].* $/.test(text) ? ' ' : '';

  return fence + pad + text + pad + fence;
}

/** @param {{src: string, alt: string, title: string | null}} attributes */
export function writeImage({ src, alt, title }) {
  const words = escapeText(alt.replace(/\s+/g, ' '), { before: '', after: '', inLink: true });

  return `![${words}](${writeDestination(src)}${writeTitle(title)})`;
}
