import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import './page.js';
import { groups, listActions, tableActions } from '../desk/editor/panel/actions.js';

const desk = join(import.meta.dirname, '../desk/editor');
const source = readdirSync(desk, { recursive: true }).filter((file) => file.endsWith('.js')).map((file) => readFileSync(join(desk, file), 'utf8')).join('\n');
const asked = new Set([
  ...[...source.matchAll(/words\.([A-Z]\w+)/g)].map(([, key]) => key),
  ...[...groups, listActions, tableActions].flat().map(({ name }) => name),
]);

for (const file of ['EditorText.resx', 'EditorText.kk.resx']) {
  test(`${file} holds the texts the editor asks for, and no others`, () => {
    const catalogue = readFileSync(join(import.meta.dirname, '../../Localization', file), 'utf8');
    const held = [...catalogue.matchAll(/name="Visual_(\w+)"/g)].map(([, key]) => key);
    assert.deepEqual(held.sort(), [...asked].sort());
  });
}
