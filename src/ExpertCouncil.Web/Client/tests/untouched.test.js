import assert from 'node:assert/strict';
import test from 'node:test';
import { children, open, paragraph, replace, save, schema, types } from './documents.js';

const odd = {
  empty: '',
  'blank lines': '\n \n\t\n',
  'no line end': 'Matn',
  'line ends of Windows': '## Sarlavha\r\n\r\nBir\r\nikki\r\n\r\n\r\n* uch\r\n',
  'mixed line ends': 'Bir\r\n\r\nIkki\n\nUch\r\rToʻrt',
  'blanks behind lines': 'Bir  \nikki   \n\n  \nuch\t\n',
  tabs: '-\tbir\n\n\tikki\n\n\tkod\n',
  'odd markers': '+ bir\n+   ikki\n\n7) uch\n8) toʻrt\n\n* * *\n___\n',
  'underlined headings': 'Bir\n===\n\nIkki\n---\n',
  'no blank lines between': '## Bir\nmatn\n- ikki\n> uch\n***\n```\nkod\n```\n',
  'indented code': '    kod\n\n\n    kod\n',
  'raw HTML': '<div class="x">\n\nMatn <b>qalin</b>\n\n</div>\n<!-- izoh -->\n',
  definitions: '[a]: https://a.uz "A"\n[b]: <https://b.uz>\nMatn [a] va [b][].\n',
  'definition in a quotation': '> [a]: https://a.uz\n\n[a]\n',
  'unknown block': '::: nimadir x=1\nMatn\n:::\n\n::: quote speaker=a speaker=b\nx\n:::\n',
  'unclosed block': '::: callout\nMatn\n\n- bir\n',
  'stray end': ':::\n\nMatn\n:::\n',
  'blocks in blocks': ':::: callout\n::: fixed\n```\n:::\n```\n:::\n:::\n',
  'unclosed code': 'Matn\n\n```js\nkod\n\n',
  'footnotes': 'A[^1] b[^x-2].\n\n[^1]: Bir\nikki\n\n    uch\n[^x-2]: toʻrt\n',
  'table without bars': 'a | b\n--|:-:\n1 | 2\n\n| a |\n|---|\n| 1 | 2 |\n',
  'null and marks': 'a\u0000b\u200e c\ufeffd 👩‍👩‍👧 e\u00ad\n',
  entities: '&nbsp;&amp; &#1078; &lt;b&gt;\n',
  'task marks': '- [ ] bir\n- [x] ikki\n- [X]  uch\n',
  'nested empty items': '-\n  -\n-   \n1.\n',
};

for (const [name, source] of Object.entries(odd)) {
  test(`${name}: opened and saved, not a byte differs`, () => {
    const origin = open(source);
    assert.equal(save(origin, origin.doc), source);
    assert.equal(save(origin, schema.nodeFromJSON(origin.doc.toJSON())), source);
    assert.equal(origin.head + origin.blocks.map(({ slice, gap }) => slice + gap).join(''), source);
  });

  test(`${name}: a paragraph put before and behind leaves the rest as it is`, () => {
    const origin = open(source);
    const saved = save(origin, schema.node('doc', null, [paragraph('Oldin'), ...children(origin.doc), paragraph('Keyin')]));
    const whole = origin.blocks.map(({ slice, gap }) => slice + gap).join('').trimEnd();
    assert.ok(/code/.test(name) ? /```[\s\S]*kod\n+```\n\nKeyin/.test(saved) : saved.includes(whole), saved);
  });
}

test('what the editor does not understand stays source', () => {
  assert.deepEqual(types(odd['raw HTML']), ['source', 'source', 'source']);
  assert.deepEqual(types(odd['unknown block']), ['source', 'source']);
  assert.deepEqual(types(odd['unclosed block']), ['source']);
  assert.deepEqual(types(odd.definitions), ['source', 'source', 'paragraph']);
  assert.deepEqual(types(odd['definition in a quotation']), ['source', 'paragraph']);
  assert.deepEqual(types(odd['table without bars']), ['table', 'source']);
});

test('a changed block of a text with the line ends of Windows gets them too', () => {
  const origin = open('Bir\r\n\r\n- ikki\r\n- uch\r\n');
  const list = origin.doc.child(1);
  const changed = list.copy(list.content.append(list.content.cut(0, list.firstChild.nodeSize)));
  assert.equal(save(origin, replace(origin.doc, 1, changed)), 'Bir\r\n\r\n- ikki\r\n- uch\r\n- ikki\r\n');
});

test('a changed block between blocks without blank lines adds none', () => {
  const origin = open('## Bir\nikki\n- uch\n');
  assert.equal(save(origin, replace(origin.doc, 1, paragraph('Yangi'))), '## Bir\nYangi\n- uch\n');
});

test('a new footnote stands right below the last one', () => {
  const origin = open('A[^1]\n\n[^1]: Bir\n');
  const note = schema.node('footnote', { label: '2' }, paragraph('Ikki'));
  assert.equal(save(origin, schema.node('doc', null, [...children(origin.doc), note])), 'A[^1]\n\n[^1]: Bir\n[^2]: Ikki\n');
});

test('two lists that meet do not become one', () => {
  const origin = open('- bir\n\nmatn\n\n- ikki\n');
  const kept = [origin.doc.child(0), origin.doc.child(2)];
  assert.equal(save(origin, schema.node('doc', null, kept)), '- bir\n\n* ikki\n');
});

test('an unclosed code block is closed when something follows it', () => {
  const origin = open('```\nkod');
  assert.equal(save(origin, schema.node('doc', null, [origin.doc.child(0), paragraph('Matn')])), '```\nkod\n```\n\nMatn');
});

test('all text taken out leaves nothing', () => assert.equal(save(open('\nBir\n\nIkki\n'), schema.node('doc', null, paragraph(''))), '\n'));
