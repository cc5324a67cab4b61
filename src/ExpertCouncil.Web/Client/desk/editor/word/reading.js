import { cleaned } from '../pasting.js';
import { Refusal } from '../refusal.js';

const archive = [0x50, 0x4b];
const container = [0xd0, 0xcf];

/**
 * Opens a file a person chose.
 * @returns {Promise<Awaited<ReturnType<import('../../word-reader.js').readWord>>>} Throws a Refusal for that person.
 */
export async function openWord({ words, textarea }, file) {
  if (file.size > Number(textarea.dataset.most ?? Infinity)) {
    throw new Refusal(words.UploadTooLarge);
  }

  const data = await file.arrayBuffer().catch(() => {
    throw new Refusal(words.FileUnreadable);
  });
  const begin = new Uint8Array(data.slice(0, 2));
  const beginsWith = (signature) => signature.every((byte, index) => byte === begin[index]);

  if (/\.doc$/i.test(file.name)) {
    throw new Refusal(words.WordOld);
  }

  // Word puts a file with a password into the container of its old ones.
  if (/\.docx$/i.test(file.name) && beginsWith(container)) {
    throw new Refusal(words.WordBroken);
  }

  if (!/\.docx$/i.test(file.name) || !beginsWith(archive)) {
    throw new Refusal(words.WordWrong);
  }

  const { readWord } = await readerAt(textarea.dataset.word).catch(() => {
    throw new Refusal(words.WordUnavailable);
  });

  try {
    return await readWord(data);
  } catch {
    throw new Refusal(words.WordBroken);
  }
}

let failures = 0;

// A browser remembers that a script did not come, and asks for it under that address no more.
async function readerAt(address) {
  try {
    return await import(failures === 0 ? address : `${address}${address.includes('?') ? '&' : '?'}again=${failures}`);
  } catch (problem) {
    failures++;
    throw problem;
  }
}

/** The body of the document, not shown anywhere: what is in it is neither loaded nor run. */
export const bodyOf = (html) => new DOMParser().parseFromString(html, 'text/html').body;

/** The heading the document begins with; null where it begins otherwise. */
export function headingOf(body) {
  const first = body.firstElementChild;

  return first?.matches('h1, h2, h3') && titleOf(first) !== '' ? first : null;
}

/** A heading in one line, without the numbers of its notes. */
export function titleOf(heading) {
  const copy = heading.cloneNode(true);
  notesIn(copy).forEach((note) => note.remove());

  return copy.textContent.replace(/\s+/g, ' ').trim();
}

/** Takes the heading out of the text; its notes and pictures, for which a title has no room, stay in it. */
export function removeHeading(heading) {
  const kept = [...notesIn(heading), ...heading.querySelectorAll('img')];
  const next = heading.nextElementSibling;

  if (next?.matches('p')) {
    next.prepend(...kept);
  } else if (next?.matches('h1, h2, h3, h4, h5, h6')) {
    next.append(...kept);
  } else if (kept.length > 0) {
    const paragraph = heading.ownerDocument.createElement('p');
    paragraph.append(...kept);
    heading.after(paragraph);
  }

  heading.remove();
}

const references = 'a[href^="#footnote-"]:not([href^="#footnote-ref-"]), a[href^="#endnote-"]:not([href^="#endnote-ref-"])';

const notesIn = (element) => [...element.querySelectorAll('sup')].filter((sup) => sup.querySelector(references) && !sup.parentElement.closest('sup'));

/** In Word the first level is below the title, as the second is here. */
export function lowerHeadings(body) {
  const headings = [...body.querySelectorAll('h1, h2, h3, h4, h5, h6')];
  const highest = Math.min(...headings.map(levelOf));

  headings.forEach((heading) => {
    const lower = body.ownerDocument.createElement(`h${Math.min(levelOf(heading) + Math.max(0, 2 - highest), 4)}`);
    lower.append(...heading.childNodes);
    heading.replaceWith(lower);
  });
}

const levelOf = ({ localName }) => Number(localName[1]);

/** Lets the lists that go on after something else begin with the number they have in Word. */
export function numberLists(body) {
  body.querySelectorAll('a[id^="word-number-"]').forEach((mark) => {
    const list = mark.closest('ol');
    const number = Number(mark.id.slice('word-number-'.length));

    if (list && list.firstElementChild === mark.closest('li') && number !== 1) {
      list.setAttribute('start', number);
    }

    mark.remove();
  });
}

/**
 * Makes the reader's notes into ours, under labels that are free.
 * @param {Set<string>} taken
 */
export function withFootnotes(body, taken) {
  const notes = [...body.querySelectorAll('li[id^="footnote-"], li[id^="endnote-"]')];
  const labels = new Map();
  let number = 0;

  for (const note of notes) {
    do {
      number++;
    } while (taken.has(String(number)));

    labels.set(note.id, String(number));
  }

  body.querySelectorAll(references).forEach((link) => {
    const label = labels.get(link.getAttribute('href').slice(1));

    if (label) {
      const reference = body.ownerDocument.createElement('sup');
      [reference.dataset.footnote, reference.textContent] = [label, label];
      // The innermost: numbers that were raised by hand stand in one more.
      (link.closest('sup') ?? link).replaceWith(reference);
    }
  });

  for (const note of notes) {
    const [section, content] = ['section', 'div'].map((name) => body.ownerDocument.createElement(name));
    note.querySelectorAll('a[href^="#footnote-ref-"], a[href^="#endnote-ref-"]').forEach((link) => link.remove());
    section.dataset.label = labels.get(note.id);
    content.append(...note.childNodes);
    section.append(content);
    const list = note.parentElement;
    note.remove();
    body.append(section);

    if (list.childElementCount === 0) {
      list.remove();
    }
  }
}

/** As a paste would have it: the same text, whichever way it came. */
export const settledBody = (body) => bodyOf(cleaned(body.innerHTML));
