const raised = { '+': '⁺', '-': '⁻', '−': '⁻', '–': '⁻' };
const lowered = { '+': '₊', '-': '₋', '−': '₋', '–': '₋' };

[...'⁰¹²³⁴⁵⁶⁷⁸⁹'].forEach((sign, digit) => (raised[digit] = sign));
[...'₀₁₂₃₄₅₆₇₈₉'].forEach((sign, digit) => (lowered[digit] = sign));

/**
 * Writes raised and lowered digits as signs of their own, since Markdown has no others: 10⁶ is not 106.
 * @param {object} run A run of mammoth's document.
 * @returns {boolean} False where there are no signs for the text, which then stays as it is.
 */
export function withSigns(run) {
  const signs = { superscript: raised, subscript: lowered }[run.verticalAlignment];
  const texts = signs ? textsIn(run) : [];
  const written = texts.map(({ value }) => [...value].map((letter) => signs[letter] ?? (/[\p{L}\p{N}]/u.test(letter) ? null : letter)));

  if (written.flat().includes(null)) {
    return false;
  }

  texts.forEach((text, index) => {
    text.value = written[index].join('');
  });
  run.verticalAlignment = 'baseline';

  return true;
}

/** The pieces of text in an element of mammoth's document. */
export function textsIn(element) {
  return element.type === 'text' ? [element] : (element.children ?? []).flatMap(textsIn);
}
