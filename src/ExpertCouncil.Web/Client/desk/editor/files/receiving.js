import { NodeSelection, Selection } from '@tiptap/pm/state';
import { insertBlock } from '../commands/blocks.js';
import { imageDialog } from '../panel/image-dialog.js';
import { putMarkdown } from '../putting.js';
import { faultOf } from '../refusal.js';
import { upload } from './sending.js';

const isImage = ({ type }) => type?.startsWith('image/');

/** The images on the clipboard, unless they only picture the words beside them, as Word and Excel have it. */
export function pastedImages(data) {
  const html = (data?.getData('text/html') ?? '').replace(/<style[\s\S]*?<\/style\s*>|<!--[\s\S]*?-->|<[^>]*>/gi, '');

  return html.trim() === '' && (data?.getData('text/plain') ?? '').trim() === '' ? [...(data?.files ?? [])].filter(isImage) : [];
}

/** @returns {boolean} False for what holds no files to take: the editor goes on with it. */
export function takePasted(visual, { clipboardData }) {
  return take(visual, pastedImages(clipboardData));
}

/** A browser opens a file that nobody takes, in place of the page. */
export function takeDropped(visual, event) {
  const files = [...(event.dataTransfer?.files ?? [])];

  // A figure that is moved within the text: browsers hand its image over as a file too.
  if (visual.editor.view.dragging || files.length === 0) {
    return false;
  }

  event.preventDefault();
  const { view } = visual.editor;
  const place = view.posAtCoords({ left: event.clientX, top: event.clientY });

  if (place) {
    view.dispatch(view.state.tr.setSelection(Selection.near(view.state.doc.resolve(place.pos))));
  }

  take(visual, files);

  return true;
}

function take(visual, files) {
  if (!visual.takesFiles || files.length === 0) {
    return false;
  }

  receive(visual, files);

  return true;
}

// By editor: how often files are being received in it at once, and what became of those that were refused.
const states = new WeakMap();

function stateOf(visual) {
  const known = states.get(visual);

  if (!known || (known.running === 0 && visual.fault.textContent === '')) {
    states.set(visual, { running: 0, refused: new Map() });
  }

  return states.get(visual);
}

/** Puts files that were pasted or dropped beside the text, and into it: images as figures that ask for their alternative text, others as documents. */
async function receive(visual, files) {
  const { words } = visual;
  const state = stateOf(visual);
  state.running++;
  let ended = null;

  for (const file of files) {
    const key = `${file.name} ${file.size}`;

    try {
      if (ended) {
        throw ended;
      }

      visual.say(`${words.Uploading}: ${file.name}`);
      const kept = await upload(visual, file, (percent) => visual.showProgress(percent));
      visual.showProgress(null);
      state.refused.delete(key);

      if (insert(visual, kept, file.name) && isImage(kept)) {
        await imageDialog(visual);
        behind(visual);
      }
    } catch (problem) {
      state.refused.set(key, `${file.name}: ${faultOf(problem, words)}`);
      ended = problem.isForAll ? problem : null;
    }
  }

  state.running--;

  if (state.running === 0) {
    visual.showProgress(null);
    visual.unsay(words.Uploading);
  }

  // Others may still be under way, or have been refused before: their messages stay until the view changes.
  visual.complain([...state.refused.values()].join(' '));
}

/** @returns {boolean} Whether it stands in the visual text. */
function insert(visual, kept, name) {
  const isShown = visual.returnToVisual();
  const { editor } = visual;
  const node = nodeFor(editor.schema, kept, name);

  if (!isShown) {
    putMarkdown(visual, [node]);

    return false;
  }

  insertBlock(editor, node);

  if (isImage(kept)) {
    select(editor, kept.name);
  }

  return true;
}

function nodeFor(schema, kept, name) {
  return isImage(kept)
    ? schema.node('figure', { src: kept.name, alt: '', title: null })
    : schema.node('titled', { name: 'document', parameters: [['file', kept.name]] }, schema.text(name.replace(/\.\w+$/, '').trim() || kept.name));
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
