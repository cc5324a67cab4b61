import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fontverter from 'fontverter';
import subsetFont from 'subset-font';
import { cyrillic, latin } from './letters.mjs';
import { renamed } from './name-table.mjs';

const packages = join(import.meta.dirname, 'node_modules');
const output = join(import.meta.dirname, '..', 'wwwroot', 'dist', 'fonts');

// The serif is for reading and headlines, in one weight; the sans serves the interface and all emphasis.
// Cyrillic carries the most letters and would burst the page's weight with the kerning of the sans.
const cuts = [
  { name: 'serif-latin', font: 'serif', letters: latin, features: ['kern'] },
  { name: 'serif-cyrillic', font: 'serif', letters: cyrillic, features: ['kern'] },
  { name: 'sans-latin', font: 'sans', letters: latin, features: ['kern', 'tnum'] },
  { name: 'sans-cyrillic', font: 'sans', letters: cyrillic, features: ['tnum'] },
];

const fonts = {
  serif: {
    family: 'Council Serif',
    package: 'source-serif',
    file: 'VAR/SourceSerif4Variable-Roman.ttf',
    axes: { opsz: 18, wght: 400 },
  },
  sans: {
    family: 'Council Sans',
    package: 'source-sans',
    file: 'VF/SourceSans3VF-Upright.ttf',
    axes: { wght: { min: 400, max: 600 } },
  },
};

async function cut({ name, font, letters, features }) {
  const { family, package: folder, file, axes } = fonts[font];
  const original = await readFile(join(packages, folder, file));
  const subset = await subsetFont(original, letters, {
    targetFormat: 'truetype',
    variationAxes: axes,
    keepFeatures: features,
    noHinting: true,
    dropTables: ['STAT', 'BASE', 'DSIG', 'meta'],
  });
  const copyright = (await licence(folder)).split('\n')[0];
  const packed = await fontverter.convert(renamed(subset, family, copyright), 'woff2');
  console.log(`${name}.woff2 ${packed.length}`);
  return [`${name}.woff2`, packed];
}

function licence(folder) {
  return readFile(join(packages, folder, 'LICENSE.md'), 'utf8');
}

const files = await Promise.all(cuts.map(cut));
files.push(['LICENSE.txt', await licence('source-serif') + '\n' + await licence('source-sans')]);
await mkdir(output, { recursive: true });
await Promise.all(files.map(([name, content]) => writeFile(join(output, name), content)));
