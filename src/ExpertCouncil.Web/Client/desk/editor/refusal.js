/** An error in the words of the person it is shown to. */
export class Refusal extends Error {
  /**
   * @param {string} message
   * @param {boolean} isForAll Whether whatever is sent next would be refused as well.
   */
  constructor(message, isForAll = false) {
    super(message);
    this.isForAll = isForAll;
  }
}

/** What a person is told of an error: browsers and libraries put theirs in English, for somebody else. */
export function faultOf(problem, words) {
  if (problem instanceof Refusal) {
    return problem.message;
  }

  console.error(problem);

  return words.Unforeseen;
}
