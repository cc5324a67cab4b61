import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { children, open, paragraph, replace, save, schema } from './documents.js';
import { writeBlock } from '../desk/editor/markdown/writing.js';

const content = join(import.meta.dirname, '../../../../content');
const bodies = readdirSync(content, { recursive: true }).filter((file) => /\b(uz|kk)\.md$/.test(file)).sort()
  .map((file) => ({ file, body: readFileSync(join(content, file), 'utf8').replace(/^---\n[\s\S]*?\n---\n\n?/, '') }));

test('there are texts to try', () => assert.ok(bodies.length > 100));

test('every block of every text is understood, and written anew it is what it was', () => {
  for (const { file, body } of bodies) {
    for (const { node, slice } of open(body).blocks) {
      assert.notEqual(node.type.name, 'source', `${file}: ${slice}`);
      assert.equal(writeBlock(node), slice, file);
    }
  }
});

test('opened and saved, no text differs by a byte', () => {
  for (const { file, body } of bodies) {
    const origin = open(body);
    assert.equal(save(origin, schema.nodeFromJSON(origin.doc.toJSON())), body, file);
  }
});

test('a changed paragraph changes its own line only', () => {
  for (const { file, body } of bodies) {
    const origin = open(body);
    const index = children(origin.doc).findIndex((node) => node.type.name === 'paragraph');
    const { start, slice } = origin.blocks[index];
    const saved = save(origin, replace(origin.doc, index, paragraph('Yangi matn.')));
    assert.equal(saved, `${body.slice(0, start)}Yangi matn.${body.slice(start + slice.length)}`, file);
  }
});

test('a block taken out leaves the others as they were', () => {
  for (const { file, body } of bodies) {
    const origin = open(body);

    for (let index = 1; index + 1 < origin.blocks.length; index++) {
      // Two lists that meet would become one: the second gets another sign.
      if (origin.blocks[index - 1].node.type.name === 'bulletList' && origin.blocks[index + 1].node.type.name === 'bulletList') {
        continue;
      }

      const kept = children(origin.doc).filter((_, at) => at !== index);
      const before = origin.blocks.slice(0, index).map(({ slice, gap }) => slice + gap).join('');
      assert.equal(save(origin, schema.node('doc', null, kept)), body.slice(0, origin.blocks[0].start) + before + body.slice(origin.blocks[index + 1].start), file);
    }
  }
});
