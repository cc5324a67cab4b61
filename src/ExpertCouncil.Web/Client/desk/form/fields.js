const token = '__RequestVerificationToken';

// Everything typed, by the names of the form: one value, or a list where a name comes more than once.
export function fieldsOf(form) {
  const fields = {};

  for (const [name, value] of new FormData(form)) {
    if (name !== token && typeof value === 'string') {
      fields[name] = name in fields ? [fields[name], value].flat() : value;
    }
  }

  return fields;
}

export const tokenOf = form => form.elements[token]?.value ?? '';

// Each page holds one token, in every form of it.
export function renewTokens(value) {
  for (const input of document.querySelectorAll(`input[name="${token}"]`)) {
    input.value = value;
  }
}

export function post(form, address, body, options = {}) {
  return fetch(address, {
    method: 'POST',
    headers: { Accept: 'application/json', 'Content-Type': 'application/json', RequestVerificationToken: tokenOf(form) },
    body: JSON.stringify(body),
    // A page of sign-in instead of an answer would look like success.
    redirect: 'manual',
    signal: AbortSignal.timeout(15000),
    ...options,
  });
}

export const wantsSignIn = response => response.status === 401 || response.type === 'opaqueredirect';
