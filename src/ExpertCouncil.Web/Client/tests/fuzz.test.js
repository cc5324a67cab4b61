import assert from 'node:assert/strict';
import test from 'node:test';
import { children, open, paragraph, save, schema } from './documents.js';
import { randomly } from './random.js';
import { writeBlock } from '../desk/editor/markdown/writing.js';

const pieces = [
  'soʻz', 'қазақ', ' ', '  ', '\n', '\n\n', '\r\n', '\t', '    ', '#', '## ', '- ', '* ', '+ ', '1. ', '2) ', '> ', '---', '===', '```', '~~~', ':::', '::: callout', '::: quote speaker=a',
  '::: fixed', '::: document file=a.pdf', '|', '|---|---|', '| a | b |', '**', '*', '_', '`', '[', ']', '(', ')', '](https://a.uz)', '{=', '}', '[Trend]{=}', '[^1]', '[^1]: ', '[a]: /x', '[a]',
  '!', '![x](a.jpg "b")', '<', '<b>', '</b>', '<https://a.uz>', '<!--', '&amp;', '&', '\\', '\\\n', '[ ] ', '[x] ', '«', '»', '.', '“', '\u00a0', '\u0000',
];

test('random mixes: opened and saved, not a byte differs', () => {
  const random = randomly(20240828);

  for (let round = 0; round < 6000; round++) {
    const source = Array.from({ length: 1 + random.below(24) }, () => random.one(pieces)).join('');
    const origin = open(source);
    assert.equal(save(origin, origin.doc), source, JSON.stringify(source));
    assert.equal(origin.head + origin.blocks.map(({ slice, gap }) => slice + gap).join(''), source, JSON.stringify(source));
  }
});

test('random mixes: a paragraph put in the middle is read back between its neighbours', () => {
  const random = randomly(7);

  for (let round = 0; round < 3000; round++) {
    const source = Array.from({ length: 1 + random.below(24) }, () => random.one(pieces)).join('');
    const origin = open(source);
    const blocks = children(origin.doc);
    const at = random.below(blocks.length + 1);

    // A block that is never closed takes all that follows, as it would in any editor.
    if (blocks.slice(0, at).some((node) => node.type.name === 'source')) {
      continue;
    }

    const saved = save(origin, schema.node('doc', null, [...blocks.slice(0, at), paragraph('Ora'), ...blocks.slice(at)]));
    assert.ok(children(open(saved).doc).some((node) => node.eq(paragraph('Ora'))), `${JSON.stringify(source)} ${at} ${JSON.stringify(saved)}`);
  }
});

const words = ['soʻz', 'a', '*', '_', '**', '`', '[', ']', '(b)', '{=}', '<b>', '&amp;', '\\', '!', '#', '- ', '1. ', '> ', ':::', '|', '~~~', '  ', ' ', '.', '«', '»', '+', '=', '---', '[x] ', '[^1]', ':', '"', '-', 'https://a.uz', '5)'];

test('random paragraphs: what is written is read as what was meant', () => {
  const random = randomly(1991);

  for (let round = 0; round < 6000; round++) {
    const nodes = Array.from({ length: 1 + random.below(5) }, () => randomText(random));
    const wrap = random.one(wraps);
    const node = wrap(schema.node('paragraph', null, nodes));
    const written = writeBlock(node);
    const read = open(written).doc;
    assert.equal(words_(read), words_(node), JSON.stringify([written, node.toString()]));
    assert.equal(read.childCount, words_(node) === '' ? read.childCount : 1, JSON.stringify(written));
  }
});

const wraps = [
  (node) => node,
  (node) => schema.node('heading', { level: 2 }, node.content),
  (node) => schema.node('bulletList', null, schema.node('listItem', null, node)),
  (node) => schema.node('container', { name: 'callout', parameters: [] }, node),
  (node) => schema.node('table', null, [schema.node('tableRow', null, schema.node('tableHeader', null, node)), schema.node('tableRow', null, schema.node('tableCell', null, node))]),
];

function randomText(random) {
  const text = Array.from({ length: 1 + random.below(4) }, () => random.one(words)).join('');
  const marks = [
    ...(random.chance(0.2) ? [schema.mark('bold')] : []),
    ...(random.chance(0.2) ? [schema.mark('italic')] : []),
    ...(random.chance(0.1) ? [schema.mark('link', { href: random.one(['https://a.uz', 'entry:news/x', 'https://a.uz/(x', 'a b']) })] : []),
    ...(random.chance(0.05) ? [schema.mark('code')] : []),
    ...(random.chance(0.05) ? [schema.mark('spelling', { written: random.one(['', 'цент']) })] : []),
  ];

  return random.chance(0.05) ? schema.node('hardBreak') : random.chance(0.05) ? schema.node('footnoteReference', { label: '1' }) : schema.text(text, marks);
}

/** What a reader sees, without blanks. */
function words_(node) {
  return node.textBetween(0, node.content.size, '', (leaf) => (leaf.type.name === 'footnoteReference' ? `[^${leaf.attrs.label}]` : '')).replace(/\s/g, '');
}
