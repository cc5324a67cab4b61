import { post, tokenOf } from './fields.js';

const beat = 15000;

export function presence(form) {
  const place = form.querySelector('.presence');
  const newer = form.querySelector('[data-newer]');
  let part = null;
  let timer = null;

  async function tell() {
    timer = null;

    if (document.visibilityState === 'hidden') {
      return;
    }

    const response = await post(form, form.dataset.presence, { part, basedOn: basedOn(form) }).catch(() => null);

    if (response?.ok) {
      const answer = await response.json();
      show(place, answer.others);
      show(newer, answer.newer);
      newer.hidden = answer.newer.length === 0;
    }

    timer ??= setTimeout(tell, beat);
  }

  function now() {
    clearTimeout(timer);
    tell();
  }

  form.addEventListener('focusin', event => {
    const entered = event.target.closest('[data-part]')?.dataset.part ?? part;

    if (entered !== part) {
      part = entered;
      now();
    }
  });

  document.addEventListener('visibilitychange', now);

  addEventListener('pagehide', () => {
    const farewell = new FormData();
    farewell.append('__RequestVerificationToken', tokenOf(form));
    navigator.sendBeacon(`${form.dataset.presence}/leave`, farewell);
  });

  tell();
}

function basedOn(form) {
  return Object.fromEntries([...new FormData(form)].filter(([name]) => name.endsWith('BasedOn')).map(([name, value]) => [name, Number(value)]));
}

// Sentences come from the server, in the language of the person; unchanged ones are left alone, or they would be read out again.
function show(place, sentences) {
  const text = sentences.join('\n');

  if (place.dataset.shown === text) {
    return;
  }

  place.dataset.shown = text;
  place.replaceChildren(...sentences.map(sentence => Object.assign(document.createElement('span'), { textContent: sentence })));
}
