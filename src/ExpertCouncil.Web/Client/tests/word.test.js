import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { pathToFileURL } from 'node:url';
import { longest } from '../desk/editor/limits.js';
import { answer, openPage, press, settled } from './page.js';
import { chart, comment, equation, field, item, link, mergedTable, note, paragraph, picture, raisedNotes, row, run, wordFile } from './word-files.js';

const reader = String(pathToFileURL(join(import.meta.dirname, '../desk/word-reader.js')));
const kept = { name: 'hisobot.png', type: 'image/png', address: '/admin/files/1/hisobot.png' };
const report = wordFile(
  paragraph(run('Ikkinchi yigʻilish hisoboti'), 'Title')
  + paragraph(run('Kirish'), 'heading1')
  + paragraph(run('Tomonlar ') + run('muhim', '<w:b/>') + run(' va ') + run('yangi', '<w:i/>') + run(' ') + link('rejani') + run(' koʻrdi.') + note)
  + item('bir', 1) + item('ikki', 1) + item('uch', 2)
  + paragraph(run('Savdo'), 'heading2')
  + `<w:tbl>${row('Yil', 'Hajm')}${row('2025', '4,97')}</w:tbl>`,
);
const body = '## Kirish\n\nTomonlar **muhim** va *yangi* [rejani](https://isrs.uz/hisobot) koʻrdi.[^1]\n\n- bir\n- ikki\n\n1. uch\n\n### Savdo\n\n| Yil | Hajm |\n|---|---|\n| 2025 | 4,97 |\n\n[^1]: Manba izohi';

function page(text = '', title = 'Bor sarlavha') {
  const one = openPage(text, { word: reader, upload: '/admin/entries/news/x/files/upload', most: '100000' });
  one.textarea.name = 'uz.Body';
  one.title = document.createElement('input');
  [one.title.name, one.title.value] = ['uz.Title', title];
  one.textarea.form.append(one.title);

  return one;
}

const choose = (bytes, name = 'hisobot.docx') => chooseFile(new File([bytes], name));

async function chooseFile(file) {
  const input = document.querySelector('.editor-word input[type=file]');
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  input.dispatchEvent(new window.Event('change', { bubbles: true }));
  await idle();
}

const isBusy = () => document.querySelector('.editor-word button').getAttribute('aria-disabled') === 'true';

// Reading takes as long as it takes: until the dialog asks, or all is told.
async function idle() {
  do {
    await settled();
  } while (isBusy() && !document.querySelector('dialog'));
}

async function reply(values) {
  await answer(values);
  await idle();
}

function server(status, answered, meanwhile = () => {}) {
  const sent = [];

  globalThis.XMLHttpRequest = class {
    upload = { addEventListener: () => {} };

    open() {}

    setRequestHeader() {}

    addEventListener(_, listener) {
      this.listener = listener;
    }

    send(content) {
      sent.push(content);
      meanwhile();
      [this.status, this.responseText] = [status, JSON.stringify(answered)];
      setTimeout(this.listener);
    }
  };

  return sent;
}

const fault = () => document.querySelector('.editor-word .field-error').textContent;
const told = () => document.querySelector('.editor-word [role=status]').textContent;

for (const [what, bytes, name, expected] of [
  ['an old .doc', Buffer.from('d0cf11e0', 'hex'), 'eski.doc', 'WordOld'],
  ['a file with a password', Buffer.from('d0cf11e0', 'hex'), 'yopiq.docx', 'WordBroken'],
  ['a file with nothing in it', Buffer.alloc(0), 'a.docx', 'WordWrong'],
  ['another kind of file', Buffer.from('%PDF-1.7'), 'a.pdf', 'WordWrong'],
  ['text under the name of a Word file', Buffer.from('salom'), 'a.docx', 'WordWrong'],
  ['an archive that is broken', report.subarray(0, 900), 'a.docx', 'WordBroken'],
  ['an archive that holds no text', wordFile(''), 'a.docx', 'WordEmpty'],
  ['a file over the limit', Buffer.alloc(100_001), 'a.docx', 'UploadTooLarge'],
]) {
  test(`${what} is refused in words, and the text stays`, async () => {
    const { textarea, title } = page('Yozilgan matn.\n', '');
    await choose(bytes, name);
    assert.equal(fault(), expected);
    assert.deepEqual([textarea.value, title.value], ['Yozilgan matn.\n', '']);
    assert.equal(isBusy(), false);
  });
}

test('a page without what reads Word files has no button for them', () => {
  openPage('');
  assert.equal(document.querySelector('.editor-word'), null);
});

test('a whole report: title, headings, lists, table, link, emphasis and footnote', async () => {
  const { textarea, title } = page('', '');
  await choose(report);
  assert.match(document.querySelector('dialog').textContent, /Ikkinchi yigʻilish hisoboti/);
  await reply({});
  assert.equal(title.value, 'Ikkinchi yigʻilish hisoboti');
  assert.equal(textarea.value, body);
  assert.equal(told(), 'WordDone');
});

test('a title that is written stays, and nothing is asked', async () => {
  const { textarea, title } = page('');
  await choose(report);
  assert.equal(document.querySelector('dialog'), null);
  assert.equal(title.value, 'Bor sarlavha');
  assert.match(textarea.value, /^## Ikkinchi yigʻilish hisoboti\n\n## Kirish\n/);
});

test('a text that is there is asked about: appended, undone in one step, replaced, or left', async () => {
  const one = page('Bor matn.[^1]\n\n[^1]: Bor izoh\n');
  await choose(report);
  document.querySelector('dialog .button:not([type=submit])').click();
  await idle();
  assert.equal(one.textarea.value, 'Bor matn.[^1]\n\n[^1]: Bor izoh\n');

  await choose(report);
  await reply({});
  assert.match(one.textarea.value, /^Bor matn\.\[\^1\]\n\n## Ikkinchi[\s\S]+koʻrdi\.\[\^2\][\s\S]+\[\^1\]: Bor izoh\n\[\^2\]: Manba izohi/);
  press('Undo');
  assert.equal(one.textarea.value, 'Bor matn.[^1]\n\n[^1]: Bor izoh\n');

  await choose(report);
  [...document.querySelectorAll('dialog input[type=radio]')].find(({ value }) => value === 'replace').checked = true;
  await reply({});
  assert.doesNotMatch(one.textarea.value, /Bor matn/);
});

test('pictures are sent and become figures, with the words Word has for them or marked as missing', async () => {
  const one = page('');
  const sent = server(200, kept);
  await choose(wordFile(paragraph(run('Bir') + picture('Zal')) + paragraph(picture()) + paragraph(run('Ikki'))));
  assert.deepEqual(sent.map(({ name, type }) => [name, type]), [['hisobot.png', 'image/png'], ['hisobot.png', 'image/png']]);
  assert.equal(one.textarea.value, 'Bir\n\n![Zal](hisobot.png)\n\n![](hisobot.png)\n\nIkki');
  assert.match(told(), /WordPicturesBare: 1\./);
  assert.match(document.querySelector('.editor-text').textContent, /ImageAlternativeMissing/);
});

test('cells that are merged downwards keep the columns of the rows below', async () => {
  const one = page('');
  await choose(wordFile(mergedTable));
  assert.equal(one.textarea.value.trim(), '| Hudud | 2024 | 1 |\n|---|---|---|\n| | 2025 | 2 |');
});

for (const [what, status, expected] of [
  ['the line', 0, 'UploadNoLine'],
  ['the session', 401, 'UploadSignedOut'],
]) {
  test(`without ${what} no more pictures are sent, and what was missed is counted`, async () => {
    const one = page('');
    const sent = server(status, {});
    await choose(wordFile(paragraph(run('Bir') + picture('a') + picture('b', 'rDrawing')) + paragraph(picture('c'))));
    assert.equal(sent.length, 1);
    assert.equal(one.textarea.value, 'Bir');
    assert.equal(told(), `WordDone WordPicturesMissed (3): ${expected}`);
  });
}

test('a picture that is refused for itself lets the next ones go', async () => {
  page('');
  const sent = server(422, { reason: 'Rasm buzilgan.' });
  await choose(wordFile(paragraph(run('Bir') + picture('a') + picture('c'))));
  assert.equal(sent.length, 2);
  assert.match(told(), /WordPicturesMissed \(2\): Rasm buzilgan\.$/);
});

test('what nobody foresaw is told of in words of the desk', async (test) => {
  const one = page('');
  const told = test.mock.method(console, 'error', () => {});
  one.visual.returnToVisual = () => {
    throw new TypeError('Cannot read properties of undefined');
  };
  await choose(wordFile(paragraph(run('Bir'))));
  assert.equal(fault(), 'Unforeseen');
  assert.equal(told.mock.callCount(), 1);
});

test('while a Word file is read the focus stays on its button, and no other is taken', async () => {
  const one = page('');
  const button = document.querySelector('.editor-word button');
  button.focus();
  const reading = choose(wordFile(paragraph(run('Bir'))));
  assert.deepEqual([isBusy(), button.disabled, document.activeElement], [true, false, button]);
  document.querySelector('.editor-word input[type=file]').dispatchEvent(new window.Event('change'));
  await reading;
  assert.equal(isBusy(), false);
  assert.equal(one.textarea.value, 'Bir');
});

test('a file that cannot be read any more says so', async () => {
  page('');
  const file = new File(['x'], 'a.docx');
  file.arrayBuffer = async () => {
    throw new DOMException('The requested file could not be read', 'NotReadableError');
  };
  await chooseFile(file);
  assert.equal(fault(), 'FileUnreadable');
});

test('a reader that did not come is asked for anew the next time', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'word-')), 'reader.mjs');
  writeFileSync(path, `if (!import.meta.url.includes('again=1')) { throw new Error('no line'); }\nexport { readWord } from '${reader}';`);
  const one = page('');
  one.textarea.dataset.word = String(pathToFileURL(path));
  await choose(wordFile(paragraph(run('Bir'))));
  assert.equal(fault(), 'WordUnavailable');
  await choose(wordFile(paragraph(run('Bir'))));
  assert.equal(fault(), '');
  assert.equal(one.textarea.value, 'Bir');
});

for (const [what, before, typed, expected] of [
  ['nothing was there', '', 'Yozilgan.[^1]\n\n[^1]: Bor izoh\n', 'Yozilgan.[^1]\n\nBir[^2]\n\n![Zal](hisobot.png)\n\n[^1]: Bor izoh\n[^2]: Manba izohi\n'],
  ['a text was there', 'Bor matn.\n', 'Bor matn.[^1]\n\n[^1]: Bor izoh\n', 'Bor matn.[^1]\n\nBir[^2]\n\n![Zal](hisobot.png)\n\n[^1]: Bor izoh\n[^2]: Manba izohi\n'],
]) {
  test(`what is typed in Markdown while the pictures are sent stays, with its footnotes: ${what}`, async () => {
    const one = page(before);
    server(200, kept, () => {
      press('ShowMarkdown');
      one.textarea.value = typed;
    });
    await choose(wordFile(paragraph(run('Bir') + note + picture('Zal'))));

    if (before) {
      await reply({});
    }

    assert.equal(one.textarea.value.trimEnd(), expected.trimEnd());
  });
}

test('a Word file goes into the Markdown when the text has become too long to be shown', async () => {
  const one = page('');
  const long = 'a'.repeat(longest + 1);
  server(200, kept, () => {
    press('ShowMarkdown');
    one.textarea.value = `${long}\n`;
  });
  await choose(wordFile(item('bir', 1) + item('ikki', 2) + paragraph(picture('Zal'))));
  assert.equal(one.textarea.value.slice(long.length), '\n\n- bir\n\n1. ikki\n\n![Zal](hisobot.png)');
});

test('what is dropped is told: comments, colours, pictures that are refused', async () => {
  const one = page('');
  server(422, { reason: 'Rasm buzilgan.' });
  await choose(wordFile(paragraph(run('Bir', '<w:highlight w:val="yellow"/>') + comment + run('ikki', '<w:u w:val="single"/>')) + paragraph(picture('Zal')) + paragraph(picture('Chizma', 'rDrawing'))));
  assert.equal(one.textarea.value, 'Birikki');
  assert.equal(told(), 'WordDone WordDropped: WordComments (1), WordHighlights, WordUnderlines. WordPicturesMissed (1): Rasm buzilgan. WordPicturesMissed (1): WordPictureKind');
});

test('raised and lowered digits are signs of their own; what has none is told of', async () => {
  const one = page('');
  const raised = (text) => run(text, '<w:vertAlign w:val="superscript"/>');
  const lowered = (text) => run(text, '<w:vertAlign w:val="subscript"/>');
  await choose(wordFile(paragraph(run('10') + raised('-6') + run(' km') + raised('2') + run(' CO') + lowered('2') + run(' 5') + raised('chi'))));
  assert.equal(one.textarea.value, '10⁻⁶ km² CO₂ 5chi');
  assert.equal(told(), 'WordDone WordDropped: WordScripts (1).');
});

test('what Markdown cannot hold or a browser cannot read is told of: struck words, equations, fields, pictures beside the file', async () => {
  const one = page('');
  await choose(wordFile(paragraph(run('Bir', '<w:strike/>') + run(' ikki') + equation + field) + paragraph(equation) + paragraph(chart) + paragraph(picture('Zal', 'rOutside', 'link'))));
  assert.equal(one.textarea.value, 'Bir ikki');
  assert.equal(told(), 'WordDone WordDropped: WordStruck, WordEquations (2), WordCharts (1), WordLinked (1), WordUnread (1).');
});

test('a numbered list that goes on goes on with its number; one that begins anew does not', async () => {
  const one = page('');
  await choose(wordFile(item('bir', 2) + item('ikki', 2) + paragraph(run('Orada')) + item('uch', 2) + paragraph(run('Keyin')) + item('yangi', 3) + item('yana', 3)));
  assert.equal(one.textarea.value, '1. bir\n2. ikki\n\nOrada\n\n3. uch\n\nKeyin\n\n1. yangi\n2. yana');
  assert.equal(told(), 'WordDone');
});

test('where it is not known whether a list goes on, that is told of', async () => {
  const one = page('');
  const deletedRow = `<w:tr><w:trPr><w:del/></w:trPr><w:tc>${item('ketgan', 2)}</w:tc></w:tr>`;
  await choose(wordFile(item('bir', 2) + paragraph(run('Orada')) + item('ikki', 2) + `<w:tbl>${row('a')}${deletedRow}</w:tbl>`));
  assert.match(one.textarea.value, /^1\. bir\n\nOrada\n\n1\. ikki\n/);
  assert.equal(told(), 'WordDone WordDropped: WordLists (1).');
});

test('footnotes that are raised once more, with a comma between, keep their references', async () => {
  const one = page('');
  await choose(wordFile(paragraph(run('Bir') + raisedNotes + run(' ikki'))));
  assert.equal(one.textarea.value, 'Bir[^1],[^2] ikki\n\n[^1]: Manba izohi\n[^2]: Yana izoh');
  assert.equal(told(), 'WordDone');
});

for (const [what, rest, expected] of [
  ['before a paragraph', paragraph(run('Bir')), '[^1]Bir\n\n![Zal](hisobot.png)\n\n[^1]: Manba izohi'],
  ['before a heading', paragraph(run('Kirish'), 'heading1'), '## Kirish[^1]\n\n![Zal](hisobot.png)\n\n[^1]: Manba izohi'],
  ['before a list', item('bir', 1), '[^1]\n\n![Zal](hisobot.png)\n\n- bir\n\n[^1]: Manba izohi'],
]) {
  test(`a heading that becomes the title leaves its note and picture in the text: ${what}`, async () => {
    const one = page('', '');
    server(200, kept);
    await choose(wordFile(paragraph(run('Hisobot') + note + picture('Zal'), 'Title') + rest));
    await reply({});
    assert.equal(one.title.value, 'Hisobot');
    assert.equal(one.textarea.value, expected);
  });
}

test('a script in a Word file is no script and no link here', async () => {
  const one = page('');
  await choose(wordFile(paragraph(run('&lt;script&gt;alert(1)&lt;/script&gt;'))));
  assert.equal(document.querySelector('.editor-text script'), null);
  assert.match(one.textarea.value, /alert\(1\)/);
});
