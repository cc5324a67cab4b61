import { normalizeReference } from './references.js';

const punctuation = /[!-/:-@[-`{-~]/;
const special = /[\\`*_[\](){<&!|]/;
const wordCharacter = /[\p{L}\p{N}]/u;

/**
 * Escapes what would be read as Markdown, and nothing else: a text stays readable where an asterisk is only an asterisk.
 * @param {string} text
 * @param {{before: string, after: string, inLink?: boolean, inTable?: boolean, references?: object}} where The characters around it, as they are written.
 */
export function escapeText(text, { before, after, inLink = false, inTable = false, references = {} }) {
  const where = { inLink, inTable, references };
  let written = '';

  for (let index = 0; index < text.length; index++) {
    const character = text[index];
    const previous = index > 0 ? text[index - 1] : before;
    const next = index + 1 < text.length ? text[index + 1] : after;

    written += special.test(character) && needsEscape(character, previous, next, () => text.slice(index) + after, { ...where, isFirst: index === 0, isLast: index + 1 === text.length }) ? `\\${character}` : character;
  }

  return written;
}

function needsEscape(character, previous, next, rest, { inLink, inTable, references, isFirst, isLast }) {
  switch (character) {
    case '\\':
      return isLast || next === '\n' || punctuation.test(next);
    case '`':
      return true;
    case '*':
      return !(isBlank(previous) && previous !== '' && isBlank(next));
    case '_':
      return !(wordCharacter.test(previous) && wordCharacter.test(next)) && !(isBlank(previous) && previous !== '' && isBlank(next));
    case '[':
      return inLink || (isFirst && previous === ']') || !isBracketed(rest(), references);
    case '(':
      return isFirst && previous === ']';
    case ']':
      return inLink || next === '(';
    // A mark of spelling takes no notice of escapes, so its sign must not appear.
    case '{':
      return previous === ']';
    case '<':
      return /^<[A-Za-z/!?]/.test(rest());
    case '&':
      return /^&(#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]*);/.test(rest());
    case '!':
      return next === '[';
    case '|':
      return inTable;
    default:
      return false;
  }
}

// Words in brackets that lead nowhere are words in brackets.
function isBracketed(rest, references) {
  const words = /^\[(?!\^)([^[\]\\`*_<]*)\](?![([:{])/.exec(rest)?.[1];

  return words !== undefined && !Object.hasOwn(references, normalizeReference(words));
}

function isBlank(character) {
  return /^\s?$/.test(character);
}

/** Escapes what the first characters of a line would make of it: a heading, a list, a fence. */
export function escapeLineStart(line, isFirst) {
  if (/^(#{1,6}([ \t]|$)|>|[-+]([ \t]|$)|~~~|:::|=+[ \t]*$|-+[ \t]*$|_)/.test(line)) {
    return `\\${line}`;
  }

  if (!isFirst && /^[|:-][\s|:-]*$/.test(line)) {
    return `\\${line}`;
  }

  return line.replace(/^(\d{1,9})([.)])(?=[ \t]|$)/, '$1\\$2').replace(/^(\[\^[^\]]+\]):/, '$1\\:');
}

/** @param {string} href */
export function writeDestination(href) {
  const isPlain = /^[^\s<>()\\]+$/.test(href) || (/^[^\s<>\\]+$/.test(href) && areBalanced(href));

  return isPlain ? href : `<${href.replace(/\s+/g, ' ').replace(/[<>\\]/g, '\\$&')}>`;
}

/** @param {string | null} title */
export function writeTitle(title) {
  return title ? ` "${title.replace(/\s+/g, ' ').replace(/["\\`]|&(?=[#\w]+;)/g, '\\$&')}"` : '';
}

function areBalanced(text) {
  let depth = 0;

  for (const character of text) {
    depth += character === '(' ? 1 : character === ')' ? -1 : 0;

    if (depth < 0) {
      return false;
    }
  }

  return depth === 0;
}
