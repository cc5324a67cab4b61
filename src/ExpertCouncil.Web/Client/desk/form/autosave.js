import { fieldsOf, post, wantsSignIn } from './fields.js';
import { LocalCopy } from './local-copy.js';
import { offerLocalCopy } from './offer.js';
import { SaveState } from './save-state.js';
import { signInAgain } from './session.js';

// From the first unsaved keystroke; with the way to the server and back it stays under the two seconds the desk promises.
const delay = 800;
const longestPause = 30000;
const pauseAfterRefusal = 60000;
// What browsers send while a page is being closed.
const largestFarewell = 60000;

export function autosave(form) {
  const local = new LocalCopy(form);
  const state = new SaveState(form);
  let known = JSON.stringify(fieldsOf(form));
  let timer = null;
  let isSending = false;
  let failures = 0;

  const isDirty = () => JSON.stringify(fieldsOf(form)) !== known;
  const schedule = pause => timer ??= setTimeout(send, pause);

  async function send() {
    timer = null;

    if (isSending) {
      return;
    }

    const fields = fieldsOf(form);
    const sent = JSON.stringify(fields);

    if (sent === known) {
      return;
    }

    isSending = true;
    state.show('saving');
    let response = null;

    try {
      response = await post(form, form.dataset.autosave, fields);
    } catch {
      // No line, or no answer in time.
    }

    isSending = false;
    await take(response, fields, sent);
  }

  async function take(response, fields, sent) {
    if (response?.ok) {
      const answer = await response.json();
      known = sent;
      failures = 0;
      local.drop();
      state.show('saved', answer.time);

      if (isDirty()) {
        schedule(delay);
      }

      return;
    }

    const isKept = local.keep(fieldsOf(form), { at: Date.now() });
    state.show(isKept ? 'offline' : 'failed');

    if (response && wantsSignIn(response)) {
      // Put off, it is not asked again with every keystroke; what is typed is kept here meanwhile.
      failures = (await signInAgain()) ? 0 : 1;
      schedule(failures === 0 ? 0 : pauseAfterRefusal);
    } else if (response && response.status >= 400 && response.status < 500 && response.status !== 408 && response.status !== 429) {
      // The same text would be refused again; the next change is another text.
      state.show('refused');
      known = sent;
    } else {
      failures++;
      schedule(Math.min(longestPause, 1000 * 2 ** failures));
    }
  }

  function changed() {
    // While the line is down nothing waits for the next attempt.
    if (failures > 0) {
      state.show(local.keep(fieldsOf(form), { at: Date.now() }) ? 'offline' : 'failed');
    }

    schedule(delay);
  }

  form.addEventListener('input', changed);
  form.addEventListener('change', changed);

  addEventListener('online', () => {
    clearTimeout(timer);
    timer = null;
    send();
  });

  // Tabs are put to sleep or closed without another word.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' && !form.dataset.sent && isDirty()) {
      const fields = fieldsOf(form);
      local.keep(fields, { at: Date.now() });

      if (JSON.stringify(fields).length * 3 < largestFarewell) {
        post(form, form.dataset.autosave, fields, { keepalive: true }).catch(() => {});
      }
    }
  });

  form.addEventListener('submit', () => {
    clearTimeout(timer);
    timer = null;
    local.keep(fieldsOf(form), { at: Date.now(), submitted: true });
  });

  addEventListener('beforeunload', event => {
    if (!form.dataset.sent && isDirty() && !local.keep(fieldsOf(form), { at: Date.now() })) {
      event.preventDefault();
    }
  });

  // A form the server refused, or brought back, is newer than what is saved.
  if (form.dataset.unsaved) {
    known = '';
    schedule(0);
  }

  offerLocalCopy(form, local);
}
