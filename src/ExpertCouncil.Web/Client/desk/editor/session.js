/**
 * A session that has ended is begun anew in place, and what was asked is asked once more.
 * @template {{status: number}} Answer
 * @param {() => Promise<Answer>} act
 * @returns {Promise<Answer>}
 */
export async function signedIn(act) {
  const answer = await act();

  return answer.status === 401 && (await window.councilDesk?.signInAgain()) ? act() : answer;
}
