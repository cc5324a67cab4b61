import assert from 'node:assert/strict';
import { test } from 'node:test';
import { JSDOM } from 'jsdom';

const { window } = new JSDOM(`
  <dialog id="sign-in-again" data-address="/admin/sign-in/again">
    <form><input name="Email"><input name="Password"><p data-code hidden><input name="Code"></p>
      <p class="field-error" role="alert" hidden data-refused="Refused" data-unreachable="Unreachable"></p><button type="button" data-later></button></form>
  </dialog>`);
Object.assign(globalThis, { window, document: window.document, FormData: window.FormData, AbortController: window.AbortController });
window.HTMLDialogElement.prototype.showModal = () => {};
const { signInAgain } = await import('../desk/form/session.js');

const fault = () => document.querySelector('.field-error').textContent;

async function send(status, body) {
  globalThis.fetch = async () => ({ ok: status === 200, status, json: async () => body });
  document.querySelector('form').dispatchEvent(new window.Event('submit', { cancelable: true }));
  await new Promise((resolve) => setImmediate(resolve));
}

test('a refusal says whether the password, the number of attempts or the line is to blame', async () => {
  signInAgain();
  await send(401, { code: false });
  assert.equal(fault(), 'Refused');
  await send(429, { reason: 'Too many attempts' });
  assert.equal(fault(), 'Too many attempts');
  await send(503, null);
  assert.equal(fault(), 'Unreachable');
});
