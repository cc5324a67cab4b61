import { Editor } from '@tiptap/core';
import { Selection } from '@tiptap/pm/state';
import { cleaned } from './pasting.js';
import { Editing } from './editing.js';
import { caretIn, offsetOf } from './places.js';
import { longest } from './limits.js';
import { takeDropped, takePasted } from './files/receiving.js';
import { Origin } from './markdown/origin.js';
import { rewrite } from './markdown/rewriting.js';
import { element, uniqueId } from './panel/elements.js';
import { groups } from './panel/actions.js';
import { helpDialog } from './panel/help-dialog.js';
import { Toolbar } from './panel/toolbar.js';
import { wordsFor } from './panel/words.js';
import { contentFor } from './schema/configured.js';
import { find } from './quotes.js';
import { wordButton } from './word/button.js';

/** The visual editor of one textarea, which stays the form's own field and always holds the text as it stands. */
export class VisualEditor {
  /** @param {HTMLTextAreaElement} textarea */
  constructor(textarea) {
    this.textarea = textarea;
    this.words = wordsFor(textarea);
    this.lang = textarea.lang;
    this.links = textarea.dataset.links ?? '';
    this.people = textarea.dataset.people ?? '';
    // A hidden field cannot say that it is empty; the server does.
    this.isRequired = textarea.required;
    textarea.required = false;
    this.isVisual = false;
    this.editor = null;
    this.surfaceId = uniqueId('editor-surface');
    this.surface = element('div', { id: this.surfaceId, class: 'editor-surface', hidden: true });
    // Always there: what is shown together with its words is not read out by every program.
    this.notice = element('p', { class: 'editor-notice', role: 'status' });
    this.fault = element('p', { class: 'editor-notice editor-fault', role: 'alert' });
    this.progress = element('p', { class: 'editor-notice', hidden: true });
    this.toolbar = new Toolbar(this);
    this.root = element('div', { class: 'editor' }, this.takesWord ? wordButton(this) : null, this.toolbar.element, this.notice, this.progress, this.fault, this.surface);
    textarea.before(this.root);

    this.root.append(textarea);
    this.listen();
    this.showVisual(textarea.autofocus);
    this.toolbar.update();
  }

  /** The files of the library: others may have come since the page was opened. */
  get media() {
    return JSON.parse(this.textarea.dataset.media ?? '[]');
  }

  /** Whether the page can take files in. */
  get takesFiles() {
    return Boolean(this.textarea.dataset.upload);
  }

  /** Whether the page brings what reads Word files. */
  get takesWord() {
    return Boolean(this.textarea.dataset.word);
  }

  /** A file stands beside the texts of an entry, and so for all its editors. */
  addMedia(file) {
    const { upload } = this.textarea.dataset;
    const areas = [...document.querySelectorAll('textarea[data-upload]')].filter(({ dataset }) => dataset.upload === upload);

    areas.forEach((area) => {
      area.dataset.media = JSON.stringify([...JSON.parse(area.dataset.media ?? '[]').filter(({ name }) => name !== file.name), file]);
    });
  }

  focus() {
    (this.isVisual ? this.editor.view : this.textarea).focus();
  }

  /** From one view to the other; the cursor stays about where it is. */
  toggle() {
    this.complain('');

    if (this.isVisual) {
      this.showMarkdown();
    } else {
      this.showVisual(true);
    }
  }

  /** Reads the textarea anew after something else than the editor has changed it. */
  reload() {
    if (this.isVisual && this.textarea.value !== this.text) {
      this.open();
    }
  }

  /** Shows and selects the block with these words; false when there is none. */
  focusOn(quote) {
    return find(this, quote);
  }

  showHelp() {
    return helpDialog(this);
  }

  showMarkdown() {
    const caret = offsetOf(this.editor.state, this.written);
    this.isVisual = false;
    this.surface.hidden = true;
    this.textarea.hidden = false;
    this.toolbar.update();
    this.textarea.focus();
    this.textarea.setSelectionRange(caret, caret);
  }

  showVisual(takesFocus) {
    if (this.textarea.value.length > longest) {
      this.standAside();

      return;
    }

    const caret = this.textarea.selectionStart;
    this.say('');
    this.root.classList.remove('editor-long');
    this.isVisual = true;

    if (this.editor === null || this.textarea.value !== this.text) {
      this.open();
    }

    this.textarea.hidden = true;
    this.surface.hidden = false;
    this.toolbar.update();

    if (takesFocus) {
      this.editor.commands.setTextSelection(caretIn(this.editor.state, this.written, caret));
      this.editor.commands.focus(null, { scrollIntoView: true });
    }
  }

  /**
   * What a script puts in after a wait goes into the text as it stands then: the Markdown that was written meanwhile is read first.
   * @returns {boolean} False where the text has become too long to be shown.
   */
  returnToVisual() {
    if (!this.isVisual) {
      const caret = this.textarea.selectionStart;
      this.showVisual(false);

      if (this.isVisual) {
        this.editor.commands.setTextSelection(caretIn(this.editor.state, this.written, caret));
      }
    }

    return this.isVisual;
  }

  open() {
    this.editor?.destroy();
    this.editor = new Editor({
      element: this.surface,
      injectCSS: false,
      enablePasteRules: false,
      extensions: [...contentFor(this), Editing.configure({ actions: this.actions() })],
      editorProps: {
        attributes: this.attributes(),
        transformPastedHTML: cleaned,
        handlePaste: (_, event) => takePasted(this, event),
        // Before the editor reads what is pasted, and wherever something is dropped.
        handleDOMEvents: { paste: (_, event) => this.isTooMuch(event), drop: (_, event) => takeDropped(this, event) },
      },
      onUpdate: ({ editor }) => this.write(editor.state.doc),
      onTransaction: () => this.updateToolbar(),
      onFocus: () => this.updateToolbar(),
    });
    this.text = this.textarea.value;
    this.origin = new Origin(this.editor.schema, this.text);
    const { tr, doc } = this.editor.state;
    this.editor.view.dispatch(tr.replaceWith(0, doc.content.size, this.origin.doc.content).setMeta('addToHistory', false).setMeta('preventUpdate', true));
    this.editor.view.dispatch(this.editor.state.tr.setSelection(Selection.atStart(this.editor.state.doc)));
    this.written = rewrite(this.origin, this.editor.state.doc);
  }

  /** Keeps the textarea what the document is, and tells the form. */
  write(doc) {
    this.written = rewrite(this.origin, doc);

    if (this.written.text !== this.text) {
      this.text = this.written.text;
      this.textarea.value = this.text;
      this.textarea.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }

  attributes() {
    const { textarea } = this;
    const labels = [...textarea.labels];
    labels.forEach((label) => {
      label.id ||= uniqueId('editor-label');
    });
    const name = labels.length > 0 ? { 'aria-labelledby': labels.map(({ id }) => id).join(' ') } : { 'aria-label': textarea.getAttribute('aria-label') ?? this.words.Text };
    const kept = ['aria-describedby', 'aria-invalid', 'dir'].filter((key) => textarea.hasAttribute(key)).map((key) => [key, textarea.getAttribute(key)]);

    return {
      class: 'editor-text prose', role: 'textbox', 'aria-multiline': 'true', spellcheck: 'true', lang: this.lang, ...name, ...Object.fromEntries(kept),
      ...(this.isRequired ? { 'aria-required': 'true' } : {}),
    };
  }

  actions() {
    const named = Object.fromEntries(groups.flat().map((action) => [action.name.charAt(0).toLowerCase() + action.name.slice(1), action]));
    const run = ({ run: act, isPossible }) => () => (isPossible?.(this.editor) ?? true) && act(this);

    return { ...Object.fromEntries(Object.entries(named).map(([name, action]) => [name, run(action)])), help: () => this.showHelp(), toolbar: () => this.toolbar.focus() };
  }

  listen() {
    const { textarea } = this;
    [...textarea.labels].forEach((label) => label.addEventListener('click', (event) => {
      event.preventDefault();
      this.focus();
    }));
    // A message above the form leads to the field, which is hidden here.
    document.addEventListener('click', (event) => {
      if (textarea.id && event.target.closest?.(`a[href="#${CSS.escape(textarea.id)}"]`) && this.isVisual) {
        event.preventDefault();
        this.focus();
      }
    });
    textarea.form?.addEventListener('reset', () => setTimeout(() => this.reload()));
    // What the browser puts back into the form when one returns to the page.
    addEventListener('pageshow', () => this.reload());
  }

  // Two megabytes in one paste: they go where they do no harm.
  isTooMuch(event) {
    const text = event.clipboardData?.getData('text/plain') ?? '';

    if (text.length + this.textarea.value.length <= longest) {
      return false;
    }

    event.preventDefault();
    this.root.classList.add('editor-long');
    this.showMarkdown();
    this.textarea.setRangeText(text, this.textarea.selectionStart, this.textarea.selectionEnd, 'end');
    this.textarea.dispatchEvent(new Event('input', { bubbles: true }));
    this.standAside();

    return true;
  }

  standAside() {
    this.say(this.words.TooLong);
    this.root.classList.add('editor-long');
  }

  say(message) {
    tell(this.notice, message);
  }

  /** Takes back what was said, unless something else has been said since. */
  unsay(beginning) {
    if (this.notice.textContent.startsWith(beginning)) {
      this.say('');
    }
  }

  /** Says what went wrong, until the person changes the view. */
  complain(message) {
    tell(this.fault, message);
  }

  /** Shows how much of a file has gone, beside what is read out: a hundred announcements tell less than one. */
  showProgress(percent) {
    this.progress.textContent = percent === null ? '' : `${percent} %`;
    this.progress.hidden = percent === null;
  }

  updateToolbar() {
    this.pending ??= requestAnimationFrame(() => {
      this.pending = undefined;
      this.toolbar.update();
    });
  }
}

// The same words once more would be read out once more.
function tell(region, message) {
  if (region.textContent !== message) {
    region.textContent = message;
  }
}
