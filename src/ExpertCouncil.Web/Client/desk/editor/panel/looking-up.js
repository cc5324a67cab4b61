import { Refusal } from '../refusal.js';
import { signedIn } from '../session.js';

/**
 * Asks the server for what a person looks for.
 * @param {string} address
 * @param {Record<string, string>} query
 * @param {import('./words.js').Words} words
 * @param {AbortSignal} signal
 */
export async function lookUp(address, query, words, signal) {
  const url = new URL(address, location.href);
  Object.entries(query).forEach(([name, value]) => url.searchParams.set(name, value));
  const response = await signedIn(() => fetch(url, { signal, headers: { accept: 'application/json' }, credentials: 'same-origin' }));

  if (!response.ok) {
    throw new Refusal(response.status === 401 ? words.SignedOut : words.SearchFailed);
  }

  return response.json();
}

/** What the person is told when it fails: without a line a browser has words of its own. */
export const lookUpFault = (problem, words) => (problem instanceof Refusal ? problem.message : words.SearchFailed);
