import { Refusal } from '../refusal.js';
import { signedIn } from '../session.js';

// A line that hangs says nothing of it.
const patience = 60_000;

/**
 * @typedef {{name: string, type: string, address: string}} Kept A file beside the text, as the server keeps it.
 */

/**
 * Sends a file to the entry's files.
 * @param {import('../visual-editor.js').VisualEditor} visual
 * @param {File} file
 * @param {(percent: number) => void} [onprogress]
 * @returns {Promise<Kept>} Throws a Refusal for the person who sent the file.
 */
export async function upload(visual, file, onprogress = () => {}) {
  const { words } = visual;
  const { upload: address, most } = visual.textarea.dataset;

  if (file.size > Number(most ?? Infinity)) {
    throw new Refusal(words.UploadTooLarge);
  }

  return kept(visual, await signedIn(() => send(visual, `${address}?name=${encodeURIComponent(file.name)}`, file, onprogress)));
}

/** Takes over a file of another entry. */
export async function take(visual, { entry, name }) {
  const address = `${visual.textarea.dataset.take}?from=${encodeURIComponent(entry)}&name=${encodeURIComponent(name)}`;

  return kept(visual, await signedIn(() => send(visual, address, null, () => {})));
}

function kept(visual, { status, body }) {
  const { words } = visual;

  if (status === 200 && body?.name) {
    visual.addMedia(body);

    return body;
  }

  // The server says why in the person's language; what it could not say is said here.
  const refused = status === 422 || status === 413 ? body?.reason ?? words.UploadTooLarge : null;

  throw new Refusal(refused ?? (status === 0 ? words.UploadNoLine : status === 401 ? words.UploadSignedOut : words.UploadFailed), status === 0 || status === 401);
}

// Not fetch: that tells nothing of how much has gone.
function send(visual, address, content, onprogress) {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', address);
    request.setRequestHeader('Accept', 'application/json');
    request.setRequestHeader('RequestVerificationToken', visual.textarea.form?.elements.__RequestVerificationToken?.value ?? '');

    if (content) {
      request.setRequestHeader('Content-Type', 'application/octet-stream');
    }

    let waiting;

    const goesOn = () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => request.abort(), patience);
    };

    request.upload.addEventListener('progress', ({ lengthComputable, loaded, total }) => {
      goesOn();

      if (lengthComputable) {
        onprogress(Math.floor((loaded * 100) / total));
      }
    });
    request.addEventListener('loadend', () => {
      clearTimeout(waiting);
      resolve({ status: request.status, body: parsed(request.responseText) });
    });
    goesOn();
    request.send(content);
  });
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
