import { renewTokens } from './fields.js';

let asking = null;

// One dialog, however many answers said that the session has ended. Resolves when the person is signed in again; a dialog put off asks again with the next change.
export function signInAgain() {
  asking ??= ask().finally(() => {
    asking = null;
  });

  return asking;
}

function ask() {
  const dialog = document.getElementById('sign-in-again');
  const inner = dialog.querySelector('form');
  const message = dialog.querySelector('.field-error');
  const code = dialog.querySelector('[data-code]');
  const ends = new AbortController();

  return new Promise(resolve => {
    const listen = (target, name, act) => target.addEventListener(name, act, { signal: ends.signal });

    listen(dialog, 'close', () => {
      ends.abort();
      inner.reset();
      message.hidden = true;
      resolve(dialog.returnValue === 'done');
    });

    listen(dialog.querySelector('[data-later]'), 'click', () => dialog.close('later'));

    listen(inner, 'submit', async event => {
      event.preventDefault();
      const answer = await send(dialog, inner);

      if (answer.token) {
        renewTokens(answer.token);
        dialog.close('done');
        return;
      }

      const isCodeAsked = answer.reason === 'code' && code.hidden;
      code.hidden &&= answer.reason !== 'code';
      message.hidden = isCodeAsked;
      message.textContent = answer.sentence ?? (answer.reason ? message.dataset.refused : message.dataset.unreachable);
      inner.querySelector(answer.reason === 'code' ? '[name=Code]' : '[name=Password]').focus();
    });

    dialog.returnValue = '';
    dialog.showModal();
  });
}

// The token of a session that goes on; or what is wrong: the code, the password, the server's own sentence on too many attempts, or null for no line and a server that is starting.
async function send(dialog, inner) {
  try {
    const response = await fetch(dialog.dataset.address, { method: 'POST', headers: { Accept: 'application/json' }, body: new URLSearchParams(new FormData(inner)) });
    const answer = await response.json();

    if (response.status === 429) {
      return { reason: null, sentence: answer.reason };
    }

    return response.ok ? answer : { reason: answer.code ? 'code' : 'password' };
  } catch {
    return { reason: null };
  }
}
