import assert from 'node:assert/strict';
import test from 'node:test';
import { open, save } from './documents.js';

const long = 60_000;
const hostile = {
  quotations: '> '.repeat(long / 2),
  'list in list': Array.from({ length: 300 }, (_, depth) => `${' '.repeat(2 * depth)}- a`).join('\n'),
  brackets: '['.repeat(long),
  'brackets that close': '[a]'.repeat(long / 3),
  'marks of spelling': '[a]{='.repeat(long / 5),
  links: '[a](b'.repeat(long / 5),
  stars: '*a '.repeat(long / 3),
  'stars and underscores': '*_'.repeat(long / 2),
  backticks: Array.from({ length: 300 }, (_, length) => '`'.repeat(length)).join(' '),
  blocks: '::: callout\n'.repeat(long / 12),
  'blocks that close': '::: callout\n'.repeat(2000) + ':::\n'.repeat(2000),
  'ends of blocks': ':::\n'.repeat(long / 4),
  footnotes: '[^1]: a\n'.repeat(long / 8),
  references: '[^1]'.repeat(long / 4),
  bars: '|'.repeat(long),
  rows: `|${'a|'.repeat(200)}\n|${'-|'.repeat(200)}\n${`|${'b|'.repeat(200)}\n`.repeat(100)}`,
  entities: '&amp'.repeat(long / 4),
  tags: '<a '.repeat(long / 3),
  comments: '<!--'.repeat(long / 4),
  definitions: '[a]: b\n'.repeat(long / 7),
};

for (const [name, source] of Object.entries(hostile)) {
  test(`${name} by the thousand are opened within seconds and saved as they were`, { timeout: 20_000 }, () => {
    const origin = open(source);
    assert.equal(save(origin, origin.doc), source);
  });
}
