// Passkeys: what a form cannot do. Without this script, or in a browser without passkeys, nothing here is offered.

const token = () => document.querySelector('input[name="__RequestVerificationToken"]').value;

async function ask(address, body) {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json', RequestVerificationToken: token() },
    body: JSON.stringify(body),
  });
  const answer = await response.json().catch(() => ({}));

  if (!response.ok) {
    throw Object.assign(new Error('refused'), { reason: answer.reason });
  }

  return answer;
}

function offerSignIn(part) {
  const address = part.dataset.passkeySignIn;
  const message = part.querySelector('[role=alert]');

  part.hidden = false;
  part.querySelector('button').addEventListener('click', async () => {
    message.textContent = '';

    try {
      const options = PublicKeyCredential.parseRequestOptionsFromJSON(await ask(`${address}/options`, {}));
      const credential = await navigator.credentials.get({ publicKey: options });
      const afterLogin = new URLSearchParams(location.search).get('afterLogin');
      const answer = await ask(address, { credential: JSON.stringify(credential), afterLogin });
      location.assign(answer.address);
    } catch {
      message.textContent = part.dataset.failed;
    }
  });
}

function offerNew(part) {
  const address = part.dataset.passkeyAdd;
  const form = part.querySelector('form');
  const message = form.querySelector('[role=alert]');

  part.hidden = false;
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    message.textContent = '';

    try {
      const options = PublicKeyCredential.parseCreationOptionsFromJSON(await ask(`${address}/options`, { password: form.elements.Current.value }));
      const credential = await navigator.credentials.create({ publicKey: options });
      const answer = await ask(`${address}/new`, { credential: JSON.stringify(credential), name: form.elements.name.value });
      location.assign(answer.address);
    } catch (refused) {
      message.textContent = refused.reason === 'password' ? part.dataset.wrongPassword : part.dataset.failed;
      form.elements.Current.focus();
    }
  });
}

if (window.PublicKeyCredential?.parseRequestOptionsFromJSON) {
  document.querySelectorAll('[data-passkey-sign-in]').forEach(offerSignIn);
  document.querySelectorAll('[data-passkey-add]').forEach(offerNew);
}
