import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';

const desk = join(import.meta.dirname, 'desk');
const output = join(import.meta.dirname, '..', 'wwwroot', 'dist');
const entries = (await readdir(desk)).filter((file) => file.endsWith('.js')).sort();

await build({
  absWorkingDir: import.meta.dirname,
  entryPoints: entries.map((file) => join(desk, file)),
  outdir: output,
  bundle: true,
  minify: true,
  format: 'esm',
  target: ['es2022'],
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
  // The Markdown parser makes links of bare addresses with it when it is told to; ours is not.
  alias: { 'linkify-it': join(desk, 'editor', 'markdown', 'no-linkify.js') },
});
