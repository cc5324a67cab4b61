import { NodeSelection, Selection } from '@tiptap/pm/state';
import { insertBlock } from '../commands/blocks.js';
import { imageDialog } from '../panel/image-dialog.js';
import { upload } from './sending.js';

const isImage = ({ type }) => type?.startsWith('image/');

/** The images on the clipboard, unless they only picture the words beside them, as Word and Excel have it. */
export function pastedImages(data) {
  const html = (data?.getData('text/html') ?? '').replace(/<style[\s\S]*?<\/style\s*>|<!--[\s\S]*?-->|<[^>]*>/gi, '');

  return html.trim() === '' && (data?.getData('text/plain') ?? '').trim() === '' ? [...(data?.files ?? [])].filter(isImage) : [];
}

/** Puts files that were pasted or dropped beside the text, and into it: images as figures that ask for their alternative text, others as documents. */
export async function receive(visual, files) {
  const { words } = visual;
  const refused = [];

  for (const file of files) {
    try {
      const kept = await upload(visual, file, (percent) => visual.say(`${words.Uploading}: ${file.name}, ${percent} %`));
      insert(visual, kept, file.name);

      if (isImage(kept)) {
        await imageDialog(visual);
        behind(visual);
      }
    } catch (problem) {
      refused.push(`${file.name}: ${problem.message}`);
    }
  }

  visual.say(refused.join(' '));
}

function insert(visual, kept, name) {
  const { editor } = visual;
  const { schema } = editor;

  if (!isImage(kept)) {
    insertBlock(editor, schema.node('titled', { name: 'document', parameters: [['file', kept.name]] }, schema.text(name.replace(/\.\w+$/, '').trim() || kept.name)));

    return;
  }

  insertBlock(editor, schema.node('figure', { src: kept.name, alt: '', title: null }));
  select(editor, kept.name);
}

// The dialog is about the figure that is selected.
function select({ state, view }, src) {
  let found = null;
  state.doc.descendants((node, position) => {
    found = node.type.name === 'figure' && node.attrs.src === src && node.attrs.alt === '' ? position : found;
  });

  if (found !== null) {
    view.dispatch(state.tr.setSelection(NodeSelection.create(state.doc, found)));
  }
}

// The next file goes behind this one.
function behind({ editor: { state, view } }) {
  view.dispatch(state.tr.setSelection(Selection.near(state.doc.resolve(state.selection.to))));
}
