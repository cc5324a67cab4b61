// Both texts are written as one piece each: a section is moved, cut in two or pasted over as in any editor, and undone in one step. What keeps them side by side is
// scrolling: when one editor moves, the other shows the same place of the same section. Sections are paired by their order.
const heading = /^##[ \t]+\S/;
const fence = /^(```|~~~)/;

export function alignSections(form) {
  const bodies = [...form.querySelectorAll('.text-columns textarea.text')].filter(body => body.id.endsWith('_Body'));

  if (bodies.length !== 2) {
    return;
  }

  const panes = bodies.map(body => new Pane(body));
  let leader = null;
  let quiet = null;

  for (const [place, pane] of panes.entries()) {
    pane.onScroll(() => {
      // The other pane's own answer to being moved.
      if (leader !== null && leader !== place) {
        return;
      }

      leader = place;
      clearTimeout(quiet);
      quiet = setTimeout(() => (leader = null), 150);
      panes[1 - place].moveTo(pane.position());
    });
  }

  for (const list of form.querySelectorAll('[data-sections] .section-pairs')) {
    for (const [number, row] of [...list.children].entries()) {
      for (const [place, title] of [...row.children].entries()) {
        const button = Object.assign(document.createElement('button'), { type: 'button', className: 'button quiet', lang: title.lang, textContent: title.textContent });
        button.addEventListener('click', () => {
          leader = -1;
          panes[place].focus(number + 1);
          // An editor that takes the focus first shows where its cursor was.
          setTimeout(() => panes.forEach(pane => pane.moveTo(number + 1)), 50);
          setTimeout(() => (leader = null), 300);
        });
        title.replaceWith(button);
      }
    }
  }
}

// An editor as a line of places: 0 is the beginning, 1 the first heading, 1.5 half of the first section.
class Pane {
  constructor(body) {
    this.body = body;
  }

  // The visual editor, once it stands in the place of the field.
  get surface() {
    return this.body.hidden || this.body.offsetParent === null ? this.body.closest('.field').querySelector('[contenteditable]') : null;
  }

  get scroller() {
    const surface = this.surface;

    return surface ? surface.closest('.editor-surface') ?? surface : this.body;
  }

  onScroll(act) {
    // Scrolling does not bubble, and the editor may come later than this.
    this.body.closest('.field').addEventListener('scroll', event => event.target === this.scroller && act(), true);
  }

  starts() {
    const surface = this.surface;
    const scroller = this.scroller;
    const end = scroller.scrollHeight;

    if (surface) {
      const top = scroller.getBoundingClientRect().top - scroller.scrollTop;

      return [0, ...[...surface.querySelectorAll('h2')].map(title => title.getBoundingClientRect().top - top), end];
    }

    return [0, ...headingLines(this.body.value).map(start => heightBefore(this.body, start)), end];
  }

  position() {
    const starts = this.starts();
    const top = this.scroller.scrollTop;
    const section = Math.max(0, starts.findLastIndex(start => start <= top + 1));
    const length = (starts[section + 1] ?? starts.at(-1)) - starts[section];

    return section + (length > 0 ? Math.min(0.999, (top - starts[section]) / length) : 0);
  }

  moveTo(position) {
    const starts = this.starts();
    const section = Math.min(Math.floor(position), starts.length - 2);
    const part = Math.min(1, position - section);
    this.scroller.scrollTop = starts[section] + part * (starts[section + 1] - starts[section]);
  }

  focus(section) {
    if (this.surface) {
      this.surface.focus({ preventScroll: true });
      return;
    }

    const start = headingLines(this.body.value)[section - 1] ?? this.body.value.length;
    this.body.focus({ preventScroll: true });
    this.body.setSelectionRange(start, start);
  }
}

function headingLines(text) {
  const starts = [];
  let offset = 0;
  let isCode = false;

  for (const line of text.split('\n')) {
    if (fence.test(line)) {
      isCode = !isCode;
    } else if (!isCode && heading.test(line)) {
      starts.push(offset);
    }

    offset += line.length + 1;
  }

  return starts;
}

// A field does not tell where its lines are; a copy of it, as wide and in the same letters, does.
function heightBefore(body, offset) {
  const copy = body.cloneNode();
  copy.removeAttribute('id');
  copy.removeAttribute('name');
  copy.className = body.className + ' measure';
  copy.tabIndex = -1;
  copy.setAttribute('aria-hidden', 'true');
  copy.value = body.value.slice(0, offset);
  body.after(copy);
  const height = copy.scrollHeight;
  copy.remove();

  return height;
}
