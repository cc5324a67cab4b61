import { changeAttributes, insertBlock, selectedBlock } from '../commands/blocks.js';
import { ask, textField } from './dialog.js';
import { fileField } from './file-field.js';

/** An image beside the text, with the words that stand for it and its caption. */
export async function imageDialog(visual) {
  const { editor, words, lang } = visual;
  const images = visual.media.filter(({ type }) => type?.startsWith('image/'));
  const isPossible = images.length > 0 || visual.takesFiles;
  const found = selectedBlock(editor.state, 'figure');
  const known = found?.node.attrs ?? { src: '', alt: '', title: '' };
  const alternative = textField({ name: 'alt', label: words.ImageAlternative, hint: words.ImageAlternativeHint, value: known.alt, required: true, lang });
  const file = fileField(visual, {
    name: 'src', label: words.ImageFile, images: true, value: known.src, required: true,
    onchoose: (chosen) => {
      const suggested = images.find(({ name }) => name === chosen)?.alt ?? '';
      alternative.value = !alternative.value || images.some(({ alt }) => alt === alternative.value) ? suggested : alternative.value;
    },
  });
  const answer = await ask(visual, {
    title: words.Image,
    fields: [file, ...(isPossible ? [alternative, textField({ name: 'title', label: words.ImageCaption, value: known.title ?? '', lang })] : [])],
    confirm: !isPossible ? null : found ? words.Change : words.Insert,
    // An image that has come in already waits for its words.
    first: known.src && !known.alt ? alternative : file,
  });

  if (answer) {
    const attributes = { ...answer.values, title: answer.values.title || null };

    if (found) {
      changeAttributes(editor, found, attributes);
    } else {
      insertBlock(editor, editor.schema.node('figure', attributes));
    }
  }
}
