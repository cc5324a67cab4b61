import { fieldsOf, post } from './fields.js';

const basedOn = /BasedOn$/;

// A copy in this browser that the server never got is offered, not put in: it may be older than what stands here.
export function offerLocalCopy(form, local) {
  const copy = local.read();
  const now = fieldsOf(form);

  if (!copy?.fields) {
    return;
  }

  const isBehind = Object.keys(now).some(name => basedOn.test(name) && now[name] !== copy.fields[name]);
  const isArrived = copy.submitted && isBehind && form.dataset.own;

  if (isArrived || form.dataset.justSaved || same(copy.fields, now)) {
    local.drop();
    return;
  }

  const offer = document.getElementById('local-copy');
  offer.querySelector('[data-time]').textContent = new Date(copy.at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
  offer.hidden = false;

  offer.querySelector('[data-restore]').addEventListener('click', async () => {
    // The server knows how to show what was typed, rows of facts included, and how to merge it with what was saved since.
    const response = await post(form, form.dataset.autosave, copy.fields).catch(() => null);

    if (response?.ok) {
      local.drop();
      form.dataset.sent = 'yes';
      location.reload();
    }
  });

  offer.querySelector('[data-discard]').addEventListener('click', () => {
    local.drop();
    offer.hidden = true;
  });
}

function same(left, right) {
  const names = new Set([...Object.keys(left), ...Object.keys(right)]);

  return [...names].every(name => basedOn.test(name) || JSON.stringify(left[name]) === JSON.stringify(right[name]));
}
