import { changeAttributes, insertBlock, selectedBlock } from '../commands/blocks.js';
import { ask, choiceField, textField } from './dialog.js';

/** An image of the library, with the words that stand for it and its caption. */
export async function imageDialog(visual) {
  const { editor, words, lang } = visual;
  const images = visual.media.filter(({ type }) => type?.startsWith('image/'));
  const found = selectedBlock(editor.state, 'figure');
  const known = found?.node.attrs ?? { src: '', alt: '', title: '' };
  const alternative = textField({ name: 'alt', label: words.ImageAlternative, hint: words.ImageAlternativeHint, value: known.alt, required: true, lang });
  const file = choiceField({
    name: 'src', label: words.ImageFile, value: known.src, required: true, none: words.ImageNone,
    choices: images.map(({ name, address }) => ({ value: name, label: name, picture: address })),
  });
  file.inputs.forEach((input) => input.addEventListener('change', () => {
    const suggested = images.find(({ name }) => name === input.value)?.alt ?? '';
    alternative.value = !alternative.value || images.some(({ alt }) => alt === alternative.value) ? suggested : alternative.value;
  }));
  const answer = await ask(visual, {
    title: words.Image,
    fields: [file, ...(images.length > 0 ? [alternative, textField({ name: 'title', label: words.ImageCaption, value: known.title ?? '', lang })] : [])],
    confirm: images.length === 0 ? null : found ? words.Change : words.Insert,
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
