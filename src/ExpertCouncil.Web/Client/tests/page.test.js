import assert from 'node:assert/strict';
import test from 'node:test';
import { key, openPage, press, select, settled, type } from './page.js';
import { longest } from '../desk/editor/limits.js';
import { cleaned } from '../desk/editor/pasting.js';

const text = 'Birinchi gap shu.\n\n## Sarlavha\n\nIkkinchi **gap** shu.\n';

test('the editing area has the name, the language and the description of its textarea', () => {
  openPage(text);
  const area = document.querySelector('.editor-text');
  assert.equal(document.getElementById(area.getAttribute('aria-labelledby')).textContent, 'Matn');
  assert.deepEqual(['role', 'lang', 'spellcheck', 'aria-multiline', 'aria-describedby'].map((name) => area.getAttribute(name)), ['textbox', 'uz', 'true', 'true', 'hint']);
});

test('the toolbar is one stop of the Tab key, and every button has a name', async () => {
  openPage(text);
  await settled();
  const buttons = [...document.querySelectorAll('[role=toolbar] button')];
  assert.equal(buttons.filter(({ tabIndex }) => tabIndex === 0).length, 1);
  assert.ok(buttons.every((button) => button.type === 'button' && (button.getAttribute('aria-label') ?? button.textContent) !== ''));
  const undo = buttons.find(({ tabIndex }) => tabIndex === 0);
  undo.focus();
  undo.dispatchEvent(new window.KeyboardEvent('keydown', { key: 'End', bubbles: true }));
  assert.match(document.activeElement.className, /showmarkdown/);
});

test('from one view to the other: the cursor stays, and what was typed in Markdown is read', () => {
  const page = openPage(text);
  select(page, 'Sarl', { behind: true });
  press('ShowMarkdown');
  assert.equal(page.textarea.hidden, false);
  assert.equal(page.textarea.selectionStart, text.indexOf('avha'));
  page.textarea.setRangeText('X');
  press('ShowMarkdown');
  assert.equal(page.textarea.hidden, true);
  type(page, 'Y');
  assert.equal(page.textarea.value, text.replace('Sarlavha', 'SarlXYavha').replace('SarlXY', 'SarlYX'));
});

test('a quote is found in its block, whatever its apostrophes and blanks', () => {
  const page = openPage('Bir\n\nOʻzbekiston va **Qozogʻiston** haqida\n');
  assert.equal(page.visual.focusOn('O\'zbekiston va  Qozog‘iston'), true);
  const { from, to } = page.visual.editor.state.selection;
  assert.equal(page.visual.editor.state.doc.textBetween(from, to), 'Oʻzbekiston va Qozogʻiston');
  assert.equal(page.visual.focusOn('yoʻq gap'), false);
});

test('a text over the limit stays Markdown, with a message', () => {
  const page = openPage('a'.repeat(longest + 1));
  assert.equal(page.textarea.hidden, false);
  assert.equal(document.querySelector('.editor-notice').textContent, 'TooLong');
});

test('a paste over the limit goes into the Markdown', () => {
  const page = openPage(text);
  const event = new window.Event('paste', { bubbles: true, cancelable: true });
  event.clipboardData = { getData: (type) => (type === 'text/plain' ? 'b'.repeat(longest) : ''), files: [] };
  document.querySelector('.editor-text').dispatchEvent(event);
  assert.equal(page.textarea.value.length, text.length + longest);
  assert.equal(page.textarea.hidden, false);
  assert.equal(event.defaultPrevented, true);
});

test('a script that changes the textarea says so, and the editor shows it', () => {
  const page = openPage(text);
  page.textarea.value = 'Boshqa\n';
  page.visual.reload();
  assert.equal(page.visual.editor.state.doc.textContent, 'Boshqa');
  assert.deepEqual(page.news, []);
});

const pasted = (html) => {
  const page = openPage('');
  page.visual.editor.view.pasteHTML(html);

  return page.textarea.value;
};

test('Word: headings, bold, lists and tables arrive clean', () => {
  const html = `<html xmlns:o="urn:x"><head><style>p { color: red }</style></head><body>
    <p class=MsoTitle><b>Yig'ilish</b><o:p></o:p></p><p class=MsoNormal style="font-weight:bold"><span style="font-weight:bold">Qalin</span> va <i>qiya</i></p><p class=MsoNormal><o:p>&nbsp;</o:p></p>
    <p class=MsoListParagraph style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">·<span>&nbsp;</span></span>bir</p>
    <p class=MsoListParagraph style="mso-list:l0 level2 lfo1"><span style="mso-list:Ignore">o</span>ichki</p>
    <p class=MsoListParagraph style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">·</span>ikki</p>
    <p class=MsoListParagraph style="mso-list:l1 level1 lfo2"><span style="mso-list:Ignore">1.</span>raqam</p>
    <table><tr><td colspan=2><p>Bosh</p></td></tr><tr><td><p>a</p><p>b</p></td><td>c|d</td></tr></table></body></html>`;
  assert.equal(pasted(html), '## Yig\'ilish\n\n**Qalin** va *qiya*\n\n- bir\n  - ichki\n- ikki\n\n1. raqam\n\n| Bosh | |\n|---|---|\n| a b | c\\|d |');
});

test('a cell over several rows or columns leaves empty cells where it reaches', () => {
  assert.equal(
    pasted('<table><tr><th rowspan=2>Yil</th><th colspan=2>Hajm</th><th rowspan=2>Izoh</th></tr><tr><th>QR</th><th>UZ</th></tr><tr><td>2025</td><td rowspan=0>4,97</td><td>1</td><td>a</td></tr><tr><td>2026</td><td>2</td><td>b</td></tr></table>'),
    '| Yil | Hajm | | Izoh |\n|---|---|---|---|\n| | QR | UZ | |\n| 2025 | 4,97 | 1 | a |\n| 2026 | | 2 | b |',
  );
  assert.equal(pasted('<table><tr><td>a</td><td><table><tr><td>b</td><td>c</td></tr></table></td></tr></table>'), '| a | b c |\n|---|---|');
});

test('the web: links stay, scripts, pictures and styles do not', () => {
  assert.equal(
    pasted('<div style="color:red">Bir <a href="https://a.uz/x" onclick="x()">havola</a> <a href="javascript:x()">yoʻq</a><img src="x" onerror="x()"></div><script>x()</script><h1>Bosh</h1><ul><li>bir<ul><li>ikki</li></ul></li></ul>'),
    'Bir [havola](https://a.uz/x) yoʻq\n\n## Bosh\n\n- bir\n  - ikki',
  );
  assert.doesNotMatch(cleaned('<p style="x">a</p><style>b</style><!-- c -->'), /style|<!--/);
});

test('Google Docs: its wrapping <b> is not bold', () => {
  assert.equal(pasted('<b style="font-weight:normal"><p><span style="font-weight:400">oddiy</span> <span style="font-weight:700;font-style:italic">ikkalasi</span></p></b>'), 'oddiy ***ikkalasi***');
});

test('a text that begins and ends with a table has a line before and behind it, which is not written', () => {
  const page = openPage('| A |\n|---|\n| 1 |\n');
  assert.deepEqual(page.visual.editor.state.doc.content.content.map((node) => node.type.name), ['paragraph', 'table', 'paragraph']);
  assert.equal(page.textarea.value, '| A |\n|---|\n| 1 |\n');
  type(page, 'Oldin');
  assert.equal(page.textarea.value, 'Oldin\n\n| A |\n|---|\n| 1 |\n');
});

test('Backspace in the empty line behind a list takes the line away', () => {
  const page = openPage('- bir\n');
  page.visual.editor.commands.setTextSelection(page.visual.editor.state.doc.content.size - 1);
  key(page, 'Backspace');
  type(page, '!');
  assert.equal(page.textarea.value, '- bir!\n');
});

test('Backspace in an empty footnote takes the footnote away', () => {
  const page = openPage('Bir[^1]\n\n[^1]: n\n');
  select(page, 'n');
  page.visual.editor.commands.deleteSelection();
  key(page, 'Backspace');
  assert.equal(page.textarea.value, 'Bir[^1]\n');
});

test('what is copied in the editor is pasted as it is', () => {
  const text = 'Bir [h](https://a.uz "T").\n\n::: quote speaker=a date=2024-08-28\nGap\n:::\n\n::: document file=a.pdf\nNomi\n:::\n';
  const page = openPage(text);
  page.visual.editor.commands.selectAll();
  const { dom } = page.visual.editor.view.serializeForClipboard(page.visual.editor.state.selection.content());
  page.visual.editor.commands.setTextSelection(page.visual.editor.state.doc.content.size - 1);
  page.visual.editor.view.pasteHTML(dom.innerHTML);
  assert.equal(page.textarea.value.trim(), `${text}\n${text}`.trim());
});
