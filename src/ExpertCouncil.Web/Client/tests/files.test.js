import assert from 'node:assert/strict';
import test from 'node:test';
import { answer, openPage, press, select, settled } from './page.js';
import { upload } from '../desk/editor/files/sending.js';
import { pastedImages, takeDropped } from '../desk/editor/files/receiving.js';
import { longest } from '../desk/editor/limits.js';

const text = 'Birinchi gap shu.\n';
const kept = { name: 'zal.jpg', type: 'image/jpeg', address: '/admin/files/1/zal.jpg' };
const page = (data = {}) => openPage(text, { upload: '/admin/entries/news/x/files/upload', take: '/admin/entries/news/x/files/take', library: '/admin/choices/files', most: '1000', ...data });
const image = (name = 'Zal.JPG', size = 10) => new File([new Uint8Array(size)], name, { type: 'image/jpeg' });

/** Answers requests in their order, and remembers them. */
function server(...answers) {
  const requests = [];

  globalThis.XMLHttpRequest = class {
    headers = {};
    listeners = {};
    upload = { addEventListener: (_, listener) => {
      this.progress = listener;
    } };

    open(method, address) {
      this.address = address;
    }

    setRequestHeader(name, value) {
      this.headers[name] = value;
    }

    addEventListener(name, listener) {
      this.listeners[name] = listener;
    }

    send(content) {
      requests.push({ address: this.address, headers: this.headers, content });
      [this.status, this.body] = answers.shift();
      this.responseText = typeof this.body === 'string' ? this.body : JSON.stringify(this.body);
      this.progress({ lengthComputable: true, loaded: 1, total: 2 });
      setTimeout(() => this.listeners.loadend());
    }
  };

  return requests;
}

async function choose(file) {
  const input = document.querySelector('dialog input[type=file]');
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  input.dispatchEvent(new window.Event('change'));
  await settled();
}

const fault = () => document.querySelector('dialog .editor-upload .field-error').textContent;

function paste(data) {
  const event = new window.Event('paste', { bubbles: true, cancelable: true });
  event.clipboardData = { getData: (type) => data[type] ?? '', files: data.files ?? [], types: Object.keys(data) };
  document.querySelector('.editor-text').dispatchEvent(event);

  return event;
}

for (const [what, given, expected] of [
  ['in the words of the server', [422, { reason: 'Rasm buzilgan.' }], 'Rasm buzilgan.'],
  ['when the server could not read it', [413, '<html>'], 'UploadTooLarge'],
  ['when the line is down', [0, ''], 'UploadNoLine'],
  ['when the session has ended', [401, ''], 'UploadSignedOut'],
  ['when the server fails', [500, '<html>'], 'UploadFailed'],
]) {
  test(`an upload that fails says why: ${what}; nothing typed is lost`, async () => {
    const { textarea } = page();
    server(given);
    press('Image');
    const alternative = document.querySelectorAll('dialog input[type=text]')[0];
    alternative.value = 'Zal';
    await choose(image());
    assert.equal(fault(), expected);
    assert.equal(document.querySelector('dialog input[type=file]').getAttribute('aria-disabled'), 'false');
    assert.equal(alternative.value, 'Zal');
    assert.equal(textarea.value, text);
  });
}

test('a file over the limit is not sent at all', async () => {
  page();
  const requests = server();
  press('Image');
  await choose(image('katta.jpg', 1001));
  assert.equal(fault(), 'UploadTooLarge');
  assert.equal(requests.length, 0);
});

test('a page that takes no files asks for none', () => {
  openPage(text);
  press('Image');
  assert.equal(document.querySelector('dialog input[type=file]'), null);
  assert.equal(document.querySelector('dialog [type=submit]'), null);
  document.querySelector('dialog').close();
});

test('an image that was uploaded in the dialog is chosen there, and known to every text of the entry', async () => {
  const one = page();
  const other = document.createElement('textarea');
  other.dataset.upload = one.textarea.dataset.upload;
  document.body.append(other);
  const requests = server([200, kept]);
  select(one, 'shu.', { behind: true });
  press('Image');
  await choose(image());
  assert.equal(requests[0].address, '/admin/entries/news/x/files/upload?name=Zal.JPG');
  assert.equal(document.querySelector('dialog input[type=radio]').checked, true);
  assert.match(document.querySelector('dialog .editor-upload').textContent, /Uploaded: zal\.jpg/);
  await answer({ ImageAlternative: 'Yigʻilish zali' });
  assert.equal(one.textarea.value, 'Birinchi gap shu.\n\n![Yigʻilish zali](zal.jpg)\n');
  assert.deepEqual(JSON.parse(other.dataset.media), [kept]);
});

test('a session that has ended is begun anew, and the file sent again', async () => {
  page();
  const requests = server([401, ''], [200, kept]);
  window.councilDesk = { signInAgain: async () => true };
  press('Image');
  await choose(image());
  assert.equal(requests.length, 2);
  assert.equal(fault(), '');
  delete window.councilDesk;
  document.querySelector('dialog').close();
});

test('a file of another entry is taken over from the library', async () => {
  const one = page();
  const asked = [];
  globalThis.fetch = async (address) => {
    asked.push(String(address));

    return { ok: true, json: async () => ({ page: 1, pages: 1, files: [{ entry: 'news/y', title: 'Boshqa', name: 'reja.pdf', type: 'application/pdf', address: '/x' }] }) };
  };
  const requests = server([200, { name: 'reja.pdf', type: 'application/pdf', address: '/x' }]);
  select(one, 'shu.', { behind: true });
  press('Document');
  const details = document.querySelector('dialog details');
  details.open = true;
  details.dispatchEvent(new window.Event('toggle'));
  await settled();
  assert.match(asked[0], /kind=document/);
  document.querySelector('dialog .editor-found button').focus();
  document.querySelector('dialog .editor-found button').click();
  await settled();
  assert.equal(document.activeElement, document.querySelector('dialog .editor-library input'));
  assert.equal(requests[0].address, '/admin/entries/news/x/files/take?from=news%2Fy&name=reja.pdf');
  await answer({ DocumentTitle: 'Reja' });
  assert.equal(one.textarea.value, 'Birinchi gap shu.\n\n::: document file=reja.pdf\nReja\n:::\n');
});

test('while a file is sent the focus stays on its field, no other is taken, and the percent is not read out', async () => {
  page();
  const requests = server([200, kept]);
  press('Image');
  const input = document.querySelector('dialog input[type=file]');
  input.focus();
  Object.defineProperty(input, 'files', { value: [image()], configurable: true });
  input.dispatchEvent(new window.Event('change'));
  input.dispatchEvent(new window.Event('change'));
  assert.equal(document.activeElement, input);
  assert.deepEqual([input.disabled, input.getAttribute('aria-disabled')], [false, 'true']);
  assert.match(document.querySelector('dialog .editor-upload').textContent, /50 %/);
  assert.equal(document.querySelector('dialog .editor-upload [role=status]').textContent, 'Uploading: Zal.JPG');
  await settled();
  assert.equal(requests.length, 1);
  assert.equal(input.getAttribute('aria-disabled'), 'false');
  assert.doesNotMatch(document.querySelector('dialog .editor-upload').textContent, /%/);
  document.querySelector('dialog').close();
});

test('what is read out is on the page before it has anything to say, and says no percent', async () => {
  page();
  const regions = () => [...document.querySelectorAll('.editor > [role=status], .editor > [role=alert]')];
  assert.equal(regions().length, 2);
  assert.ok(regions().every(({ hidden }) => !hidden));
  server([422, { reason: 'Rasm buzilgan.' }]);
  paste({ files: [image('image.png')] });
  assert.deepEqual(regions().map(({ textContent }) => textContent), ['Uploading: image.png', '']);
  assert.match(document.querySelector('.editor').textContent, /50 %/);
  await settled();
  assert.deepEqual(regions().map(({ textContent }) => textContent), ['', 'image.png: Rasm buzilgan.']);
});

test('a refusal stays until its file has come in or the view is changed, whatever else comes in', async () => {
  const one = page();
  const told = () => document.querySelector('.editor-fault').textContent;
  server([422, { reason: 'Rasm buzilgan.' }], [200, kept], [200, kept], [422, { reason: 'Rasm buzilgan.' }]);
  paste({ files: [image('a.png')] });
  paste({ files: [image('b.png', 20)] });
  await settled();
  await answer({ ImageAlternative: 'Zal' });
  assert.equal(told(), 'a.png: Rasm buzilgan.');
  paste({ files: [image('a.png')] });
  await settled();
  await answer({ ImageAlternative: 'Zal' });
  assert.equal(told(), '');
  paste({ files: [image('a.png')] });
  await settled();
  assert.equal(told(), 'a.png: Rasm buzilgan.');
  one.visual.toggle();
  assert.equal(told(), '');
});

test('files after the line has gone are not sent, but named', async () => {
  page();
  const requests = server([0, '']);
  paste({ files: [image('a.png'), image('b.png')] });
  await settled();
  assert.equal(requests.length, 1);
  assert.equal(document.querySelector('.editor-fault').textContent, 'a.png: UploadNoLine b.png: UploadNoLine');
});

test('an upload that does not go on is given up after a minute', async (test) => {
  test.mock.timers.enable({ apis: ['setTimeout'] });
  const { visual } = page();
  let progress;
  globalThis.XMLHttpRequest = class {
    listeners = {};
    upload = { addEventListener: (_, listener) => {
      progress = listener;
    } };

    open() {}

    setRequestHeader() {}

    send() {}

    addEventListener(name, listener) {
      this.listeners[name] = listener;
    }

    abort() {
      this.status = 0;
      this.listeners.loadend();
    }
  };
  let fault = null;
  const sending = upload(visual, image()).catch(({ message }) => {
    fault = message;
  });
  test.mock.timers.tick(50_000);
  progress({ lengthComputable: true, loaded: 1, total: 2 });
  test.mock.timers.tick(59_000);
  await Promise.resolve();
  assert.equal(fault, null);
  test.mock.timers.tick(1_000);
  await sending;
  assert.equal(fault, 'UploadNoLine');
});

for (const [button, what] of [['Document', 'the library'], ['Link', 'the search']]) {
  test(`${what} offers to sign in again when the session has ended, and goes on`, async () => {
    page();
    const answers = [{ ok: false, status: 401 }, { ok: true, status: 200, json: async () => (button === 'Link' ? [] : { pages: 1, files: [] }) }, { ok: false, status: 401 }];
    globalThis.fetch = async () => answers.shift();
    let isAsked = 0;
    window.councilDesk = { signInAgain: async () => ++isAsked === 1 };
    press(button);
    const input = document.querySelector('dialog input[type=search]');
    const status = () => input.parentElement.querySelector('[role=status]').textContent;
    const find = async () => {
      input.value = 'reja';
      input.dispatchEvent(new window.KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
      await settled();
    };
    await find();
    assert.deepEqual([isAsked, status()], [1, 'FoundNothing']);
    await find();
    assert.deepEqual([isAsked, status()], [2, 'SignedOut']);
    delete window.councilDesk;
    document.querySelector('dialog').close();
  });
}

test('a pasted image becomes a figure, and its alternative text is asked for', async () => {
  const one = page();
  server([200, kept]);
  select(one, 'shu.', { behind: true });
  assert.equal(paste({ files: [image('image.png')] }).defaultPrevented, true);
  await settled();
  assert.match(one.textarea.value, /!\[\]\(zal\.jpg\)/);
  assert.equal(document.activeElement, document.querySelector('dialog input[type=text]'));
  await answer({ ImageAlternative: 'Zal' });
  assert.equal(one.textarea.value, 'Birinchi gap shu.\n\n![Zal](zal.jpg)\n');
});

test('a pasted image that is refused is told of beside the text, which stays', async () => {
  const one = page();
  server([422, { reason: 'Rasm buzilgan.' }]);
  paste({ files: [image('image.png')] });
  await settled();
  assert.equal(document.querySelector('.editor-fault').textContent, 'image.png: Rasm buzilgan.');
  assert.equal(one.textarea.value, text);
});

test('files that are dropped are taken, documents too; what holds none is left to the editor', async () => {
  const one = page();
  server([200, { name: 'reja.pdf', type: 'application/pdf', address: '/x' }]);
  select(one, 'shu.', { behind: true });
  const drop = (files) => {
    const event = new window.Event('drop', { bubbles: true, cancelable: true });
    event.dataTransfer = { files, getData: () => '' };
    document.querySelector('.editor-text').dispatchEvent(event);

    return event;
  };
  assert.equal(drop([new File(['%PDF'], 'Ish rejasi.pdf', { type: 'application/pdf' })]).defaultPrevented, true);
  await settled();
  assert.equal(one.textarea.value, 'Birinchi gap shu.\n\n::: document file=reja.pdf\nIsh rejasi\n:::\n');
  drop([]);
  assert.equal(one.textarea.value, 'Birinchi gap shu.\n\n::: document file=reja.pdf\nIsh rejasi\n:::\n');
});

test('what is typed in Markdown while a file is sent stays, and the figure goes where the cursor is', async () => {
  const one = page();
  server([200, kept]);
  paste({ files: [image('image.png')] });
  press('ShowMarkdown');
  one.textarea.value = 'Yangi gap.\n\nBirinchi gap shu.\n';
  one.textarea.setSelectionRange(3, 3);
  await settled();
  await answer({ ImageAlternative: 'Zal' });
  assert.equal(one.textarea.value, 'Yangi gap.\n\n![Zal](zal.jpg)\n\nBirinchi gap shu.\n');
  assert.equal(one.textarea.hidden, true);
});

test('a file goes into the Markdown when the text has become too long to be shown', async () => {
  const one = page();
  server([200, kept]);
  paste({ files: [image('image.png')] });
  press('ShowMarkdown');
  const long = 'a'.repeat(longest);
  one.textarea.value = `Birinchi gap.\n\n${long}`;
  one.textarea.setSelectionRange(3, 3);
  await settled();
  assert.equal(one.textarea.value, `Birinchi gap.\n\n![](zal.jpg)\n\n${long}`);
  assert.equal(one.news.at(-1), one.textarea.value);
  assert.equal(document.querySelector('dialog'), null);
  assert.equal(document.querySelector('.editor-notice').textContent, 'TooLong');
});

test('a figure that is dragged within the text is moved, not sent', () => {
  const one = page();
  const requests = server();
  one.visual.editor.view.dragging = { slice: one.visual.editor.state.doc.slice(0), move: true };
  const event = new window.Event('drop', { bubbles: true, cancelable: true });
  event.dataTransfer = { files: [image()], getData: () => '' };
  assert.equal(takeDropped(one.visual, event), false);
  assert.equal(requests.length, 0);
});

test('words on the clipboard are words, whatever picture Word puts beside them', () => {
  const files = [image()];
  const data = (values) => ({ getData: (type) => values[type] ?? '', files });
  assert.deepEqual(pastedImages(data({ 'text/html': '<style>p{}</style><p style="x">Soʻz</p>' })), []);
  assert.deepEqual(pastedImages(data({ 'text/plain': 'Soʻz' })), []);
  assert.deepEqual(pastedImages(data({ 'text/html': '<!--StartFragment--><img src="https://a.uz/b.png">' })), files);
  assert.deepEqual(pastedImages({ getData: () => '', files: [new File(['x'], 'a.txt', { type: 'text/plain' })] }), []);
});
