import { VisualEditor } from './editor/visual-editor.js';

/** @type {Map<HTMLTextAreaElement, VisualEditor>} */
const editors = new Map();

document.querySelectorAll('textarea[data-markdown]:not([readonly], [disabled])').forEach((textarea) => editors.set(textarea, new VisualEditor(textarea)));

window.councilEditor = {
  /** Shows the block with these words and selects them; false when the text does not hold them. */
  focusOn: (textarea, quote) => editors.get(textarea)?.focusOn(quote) ?? false,
  /** Reads the textarea anew after a script has changed its value. */
  reload: (textarea) => editors.get(textarea)?.reload(),
};
