// What the server does not have yet. Local storage, not IndexedDB: it writes at once, even while the page is being left.
export class LocalCopy {
  constructor(form) {
    this.key = `council-desk:${form.dataset.person}:${form.dataset.entry}`;
  }

  keep(fields, details = {}) {
    try {
      localStorage.setItem(this.key, JSON.stringify({ fields, ...details }));
      return true;
    } catch {
      return false;
    }
  }

  read() {
    try {
      return JSON.parse(localStorage.getItem(this.key));
    } catch {
      return null;
    }
  }

  drop() {
    try {
      localStorage.removeItem(this.key);
    } catch {
      // Where nothing can be stored there is nothing to drop.
    }
  }
}
