import { isInTable } from '@tiptap/pm/tables';
import { groups, listActions, tableActions } from './actions.js';
import { element } from './elements.js';
import { icon } from './icons.js';

/** The buttons above the text: one stop of the Tab key, then the arrow keys. */
export class Toolbar {
  /** @param {import('../visual-editor.js').VisualEditor} visual */
  constructor(visual) {
    this.visual = visual;
    this.buttons = [];
    const { words } = visual;
    this.main = groups.map((actions) => this.group(actions));
    this.inList = this.group(listActions);
    this.inTable = this.group(tableActions, words.TableTools);
    this.inTable.classList.add('editor-words-group');
    this.switch = this.button({ name: 'ShowMarkdown', sign: words.ShowMarkdown, run: () => visual.toggle() });
    this.help = this.button({ name: 'Help', sign: '?', keys: 'Control+/', run: () => visual.showHelp() });
    this.element = element(
      'div', { class: 'editor-toolbar', role: 'toolbar', 'aria-label': words.Toolbar, 'aria-controls': visual.surfaceId, onkeydown: (event) => this.move(event) },
      ...this.main, this.inList, element('div', { class: 'editor-group editor-group-end' }, this.help, this.switch), this.inTable,
    );
    this.element.addEventListener('focusin', ({ target }) => this.stopAt(target));
    this.stopAt(this.buttons[0].button);
  }

  group(actions, label = null) {
    return element('div', { class: 'editor-group', role: label && 'group', 'aria-label': label }, ...actions.map((action) => this.button(action)));
  }

  button(action) {
    const { words } = this.visual;
    const label = words[action.name];
    const shown = icon(action.name) ?? action.sign ?? label;
    // Who says what they see, as "H2", must find the button by it.
    const name = shown.length > 1 ? `${shown} ${label}` : label;
    const button = element('button', {
      type: 'button',
      class: `editor-button editor-button-${action.name.toLowerCase()}`,
      tabindex: -1,
      title: action.keys ? `${label} (${action.keys.replace('Control', 'Ctrl')})` : label,
      'aria-label': shown === label ? undefined : name,
      'aria-keyshortcuts': action.keys,
      'aria-pressed': action.isOn && 'false',
      onclick: () => (action.isPossible?.(this.visual.editor) ?? true) && action.run(this.visual),
      // The selection in the text stays where it is.
      onmousedown: (event) => event.preventDefault(),
    }, shown);
    this.buttons.push({ action, button });

    return button;
  }

  /** Shows what holds at the selection. */
  update() {
    const { editor, isVisual, words } = this.visual;
    this.main.forEach((group) => {
      group.hidden = !isVisual;
    });
    this.inList.hidden = !isVisual || !editor.isActive('listItem');
    this.inTable.hidden = !isVisual || !isInTable(editor.state);
    this.switch.textContent = isVisual ? words.ShowMarkdown : words.ShowVisual;
    this.switch.title = this.switch.textContent;

    if (isVisual) {
      this.buttons.forEach(({ action, button }) => show(action, button, editor));
    }

    if (!this.stops().some(({ tabIndex }) => tabIndex === 0)) {
      this.stopAt(this.stops()[0]);
    }
  }

  focus() {
    this.buttons.find(({ button }) => button.tabIndex === 0).button.focus();
  }

  stops() {
    return this.buttons.map(({ button }) => button).filter((button) => button.closest('[hidden]') === null)
      .sort((one, other) => (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
  }

  stopAt(target) {
    this.buttons.forEach(({ button }) => {
      button.tabIndex = button === target ? 0 : -1;
    });
  }

  move(event) {
    const stops = this.stops();
    const at = stops.indexOf(event.target);
    const to = {
      ArrowRight: (at + 1) % stops.length, ArrowDown: (at + 1) % stops.length, ArrowLeft: (at + stops.length - 1) % stops.length, ArrowUp: (at + stops.length - 1) % stops.length,
      Home: 0, End: stops.length - 1,
    }[event.key];

    if (at >= 0 && to !== undefined && !event.ctrlKey && !event.altKey && !event.metaKey) {
      event.preventDefault();
      stops[to].focus();
    } else if (event.key === 'Escape') {
      this.visual.focus();
    }
  }
}

function show(action, button, editor) {
  if (action.isOn) {
    button.setAttribute('aria-pressed', String(action.isOn(editor)));
  }

  if (action.isPossible && !action.isPossible(editor)) {
    button.setAttribute('aria-disabled', 'true');
  } else {
    button.removeAttribute('aria-disabled');
  }
}
