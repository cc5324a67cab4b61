// What the person sees, and what a screen reader says: only when the kind of state changes, not with every save.
export class SaveState {
  constructor(form) {
    this.place = form.querySelector('.save-state');
    this.speaker = form.querySelector('[data-save-speaker]');
  }

  show(kind, time = '') {
    if (kind === 'saving') {
      this.place.dataset.state = kind;
      return;
    }

    const text = `${this.place.dataset[kind]} ${time}`.trim();
    const isNew = this.kind !== kind;
    this.kind = kind;
    this.place.dataset.state = kind === 'newer' || kind === 'refused' ? 'failed' : kind;

    if (this.place.textContent !== text) {
      this.place.textContent = text;
    }

    if (isNew) {
      this.speaker.textContent = this.place.dataset[kind];
    }
  }
}
