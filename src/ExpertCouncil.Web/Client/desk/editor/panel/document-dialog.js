import { changeAttributes, insertBlock, selectedBlock } from '../commands/blocks.js';
import { ask, textField } from './dialog.js';
import { fileField } from './file-field.js';

/** A link to a document: a file of the library, or one elsewhere. */
export async function documentDialog(visual) {
  const { editor, words, lang } = visual;
  const files = visual.media.filter(({ type }) => !type?.startsWith('image/'));
  const found = selectedBlock(editor.state, 'titled', 'document');
  const known = Object.fromEntries(found?.node.attrs.parameters ?? []);
  const elsewhere = { value: '', label: words.DocumentElsewhere };
  const answer = await ask(visual, {
    title: words.Document,
    fields: [
      ...(files.length > 0 || visual.takesFiles
        ? [fileField(visual, { name: 'file', label: words.DocumentFile, images: false, value: known.file ?? '', others: [elsewhere] })]
        : []),
      textField({ name: 'url', label: words.DocumentAddress, hint: words.DocumentAddressHint, value: known.url ?? '', type: 'url' }),
      ...(found ? [] : [textField({ name: 'title', label: words.DocumentTitle, required: true, lang })]),
    ],
    confirm: found ? words.Change : words.Insert,
    check: ({ file = '', url }) => (file || /^https?:\/\/[^\s/]+\.\S+$/i.test(url) ? {} : { url: words.WrongAddress }),
  });

  if (answer) {
    write(editor, found, answer.values);
  }
}

function write(editor, found, { file, url, title }) {
  const parameters = [file ? ['file', file] : ['url', url]];

  if (found) {
    changeAttributes(editor, found, { parameters });
  } else {
    insertBlock(editor, editor.schema.node('titled', { name: 'document', parameters }, editor.schema.text(title.replace(/\s+/g, ' '))));
  }
}
