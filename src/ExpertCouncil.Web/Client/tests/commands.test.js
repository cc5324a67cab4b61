import assert from 'node:assert/strict';
import test from 'node:test';
import { answer, key, openPage, press, select, settled, type } from './page.js';

const text = 'Birinchi gap shu.\n\n## Sarlavha\n\nIkkinchi gap shu.\n';
const media = JSON.stringify([{ name: 'zal.jpg', address: '/media/zal.jpg', type: 'image/jpeg', alt: 'Zal' }, { name: 'reja.pdf', address: '/media/reja.pdf', type: 'application/pdf', alt: '' }]);

test('opened: nothing is written and nobody is told', () => {
  const page = openPage(text);
  assert.equal(page.textarea.value, text);
  assert.equal(page.textarea.hidden, true);
  assert.deepEqual(page.news, []);
});

test('every change reaches the textarea, with an event for whoever saves', () => {
  const page = openPage(text);
  select(page, 'shu', { behind: true });
  type(page, 'q');
  assert.equal(page.textarea.value, text.replace('shu', 'shuq'));
  assert.deepEqual(page.news, [page.textarea.value]);
});

test('undone: the text is what it was, byte by byte', () => {
  const page = openPage('Bir  \nikki\n\n* uch\n\n\n\nToʻrt');
  select(page, 'uch', { behind: true });
  type(page, 'q');
  press('Undo');
  assert.equal(page.textarea.value, 'Bir  \nikki\n\n* uch\n\n\n\nToʻrt');
});

for (const [button, words, expected] of [
  ['Bold', 'gap', 'Birinchi **gap** shu.'],
  ['Italic', 'gap', 'Birinchi *gap* shu.'],
  ['Heading2', 'gap', '## Birinchi gap shu.'],
  ['Heading3', 'gap', '### Birinchi gap shu.'],
  ['BulletList', 'gap', '- Birinchi gap shu.'],
  ['OrderedList', 'gap', '1. Birinchi gap shu.'],
  ['Callout', 'gap', '::: callout\nBirinchi gap shu.\n:::'],
  ['Table', 'shu.', 'Birinchi gap shu.\n\n| | | |\n|---|---|---|\n| | | |\n| | | |'],
]) {
  test(`${button} writes exactly its Markdown and leaves the rest`, () => {
    const page = openPage(text);
    select(page, words);
    press(button);
    assert.equal(page.textarea.value, text.replace('Birinchi gap shu.', expected));
  });
}

for (const button of ['Bold', 'Italic', 'Heading2', 'BulletList', 'OrderedList', 'Callout']) {
  test(`${button} pressed twice changes nothing`, async () => {
    const page = openPage(text);
    select(page, 'gap');
    press(button);
    await settled();
    assert.equal(document.querySelector(`.editor-button-${button.toLowerCase()}`).getAttribute('aria-pressed'), 'true');
    press(button);
    assert.equal(page.textarea.value, text);
  });
}

test('a link to an address', async () => {
  const page = openPage(text);
  select(page, 'gap');
  press('Link');
  await answer({ LinkAddress: 'uzdaily.uz/en/' });
  assert.equal(page.textarea.value, text.replace('gap', '[gap](https://uzdaily.uz/en/)'));
});

test('a link that leads nowhere is refused at its field', async () => {
  const page = openPage(text);
  select(page, 'gap');
  press('Link');
  await answer({ LinkAddress: 'javascript:alert(1)' });
  assert.equal(document.querySelector('dialog input[aria-invalid]').value, 'javascript:alert(1)');
  assert.equal(page.textarea.value, text);
});

test('a link to an entry found by words', async () => {
  const asked = [];
  globalThis.fetch = async (url) => {
    asked.push(String(url));

    return { ok: true, json: async () => [{ reference: 'news/savdo', title: 'Savdo haqida', kind: 'Yangilik' }] };
  };
  const page = openPage(text);
  select(page, 'Sarlavha', { behind: true });
  press('Link');
  const search = document.querySelector('dialog input[type=search]');
  search.value = 'savdo';
  search.dispatchEvent(new window.KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
  await settled();
  document.querySelector('.editor-found button').click();
  await answer({});
  assert.deepEqual(asked, ['https://kengash.uz/admin/choices/entries?q=savdo']);
  assert.equal(page.textarea.value, text.replace('Sarlavha', 'Sarlavha[Savdo haqida](entry:news/savdo)'));
});

test('a footnote is numbered and written below the text', async () => {
  const page = openPage('Bir[^1] ikki.\n\n[^1]: Manba\n');
  select(page, ' ikki', { behind: true });
  press('Footnote');
  await answer({ FootnoteText: 'Yana  manba' });
  assert.equal(page.textarea.value, 'Bir[^1] ikki[^2].\n\n[^1]: Manba\n[^2]: Yana manba\n');
});

test('a quotation of a person of the site', async () => {
  globalThis.fetch = async () => ({ ok: true, json: async () => [{ reference: 'people/eldor-aripov', title: 'Eldor Aripov' }] });
  const page = openPage(text);
  select(page, 'gap');
  press('Quote');
  const search = document.querySelector('dialog input[type=search]');
  search.value = 'eldor';
  search.dispatchEvent(new window.KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
  await settled();
  document.querySelector('.editor-found button').click();
  await answer({ QuoteDate: '2024-08-28' });
  assert.equal(page.textarea.value, text.replace('Birinchi gap shu.', '::: quote speaker=eldor-aripov date=2024-08-28\nBirinchi gap shu.\n:::'));
});

test('a quotation of someone without a page is a plain one with the name', async () => {
  const page = openPage(text);
  select(page, 'gap');
  press('Quote');
  await answer({ QuoteName: 'Ism Familiya', QuoteDate: '2024-08-28' });
  assert.equal(page.textarea.value, text.replace('Birinchi gap shu.', '> Birinchi gap shu.\n>\n> – Ism Familiya, 28.08.2024'));
});

test('a quotation of nobody is refused', async () => {
  const page = openPage(text);
  press('Quote');
  await answer({ QuoteDate: '2024-08-28' });
  assert.match(document.querySelector('dialog').textContent, /QuoteNobody/);
  assert.equal(page.textarea.value, text);
});

test('an image of the library needs its alternative text', async () => {
  const page = openPage(text, { media });
  select(page, 'gap');
  press('Image');
  await answer({ 'zal.jpg': 'zal.jpg', ImageAlternative: ' ' });
  assert.equal(page.textarea.value, text);
  await answer({ ImageAlternative: 'Yigʻilish zali', ImageCaption: 'Zal "katta"' });
  assert.equal(page.textarea.value, text.replace('shu.\n\n##', 'shu.\n\n![Yigʻilish zali](zal.jpg "Zal \\"katta\\"")\n\n##'));
});

test('a document of the library and one elsewhere', async () => {
  const page = openPage(text, { media });
  select(page, 'gap');
  press('Document');
  await answer({ 'reja.pdf': 'reja.pdf', DocumentTitle: 'Ish rejasi' });
  assert.equal(page.textarea.value, text.replace('shu.\n\n##', 'shu.\n\n::: document file=reja.pdf\nIsh rejasi\n:::\n\n##'));
  const other = openPage('Bir');
  press('Document');
  await answer({ DocumentAddress: 'https://a.uz/b.pdf', DocumentTitle: 'Hujjat' });
  assert.equal(other.textarea.value, 'Bir\n\n::: document url=https://a.uz/b.pdf\nHujjat\n:::');
});

test('a mark of spelling', async () => {
  const page = openPage('Narxi 50 sent.\n');
  select(page, 'sent');
  press('Spelling');
  await answer({ SpellingWritten: 'цент' });
  assert.equal(page.textarea.value, 'Narxi 50 [sent]{=цент}.\n');
});

test('rows and columns of a table', async () => {
  const page = openPage('| A | B |\n|---|---:|\n| 1 | 2 |\n');
  select(page, '1', { behind: true });
  press('RowBelow');
  press('ColumnAfter');
  assert.equal(page.textarea.value, '| A | | B |\n|---|---|---:|\n| 1 | | 2 |\n| | | |\n');
  select(page, 'A', { behind: true });
  press('DeleteRow');
  assert.equal(page.textarea.value, '| 1 | | 2 |\n|---|---|---:|\n| | | |\n');
  press('DeleteTable');
  assert.equal(page.textarea.value.trim(), '');
});

test('items go deeper and come back', () => {
  const page = openPage('- bir\n- ikki\n');
  select(page, 'ikki', { behind: true });
  press('Deeper');
  assert.equal(page.textarea.value, '- bir\n  - ikki\n');
  press('Shallower');
  assert.equal(page.textarea.value, '- bir\n- ikki\n');
});

test('source that is not understood is edited as source', () => {
  const page = openPage('Bir\n\n<div>\neski\n</div>\n\nIkki\n');
  select(page, 'eski');
  type(page, 'yangi');
  assert.equal(page.textarea.value, 'Bir\n\n<div>\nyangi\n</div>\n\nIkki\n');
});

test('Tab leaves the text; in a table after Escape only', () => {
  const page = openPage('Bir\n\n| A | B |\n|---|---|\n| 1 | 2 |\n');
  assert.equal(key(page, 'Tab').defaultPrevented, false);
  select(page, '1', { behind: true });
  assert.equal(key(page, 'Tab').defaultPrevented, true);
  key(page, 'Escape');
  assert.equal(key(page, 'Tab').defaultPrevented, false);
});

test('shortcuts', async () => {
  const page = openPage(text);
  select(page, 'gap');
  key(page, 'b', { ctrlKey: true });
  key(page, '@', { ctrlKey: true, altKey: true, keyCode: 50 });
  assert.equal(page.textarea.value, text.replace('Birinchi gap', '## Birinchi **gap**'));
  key(page, 'z', { ctrlKey: true });
  key(page, 'z', { ctrlKey: true });
  assert.equal(page.textarea.value, text);
});
