import mammoth from 'mammoth/mammoth.browser.js';
import { isForNewPrograms, partOf } from './word/archive.js';
import { listNumbers } from './word/list-numbers.js';
import { textsIn, withSigns } from './word/scripts.js';

// A bundle of its own, loaded when somebody chooses a file: most people of the desk never do.
const styles = ["p[style-name='Title'] => h1.word-title:fresh"];

// What mammoth says of what it leaves out; it says each only once.
const complaints = {
  equations: /math\}oMath(Para)?$/,
  linked: /^(Could not find image file|A v:imagedata element without)/,
  unread: /^A w:sym element|^An unrecognised element was ignored: w:(fldSimple|ruby|altChunk|dir|bdo)$/,
};

/**
 * Reads a .docx in the browser, so that the server never opens an archive from outside.
 * @param {ArrayBuffer} arrayBuffer
 * @returns {Promise<{html: string, images: {type: string, data: ArrayBuffer}[], dropped: Record<string, number>}>}
 *   Where an image stood is `<img src="word:0">`, by its place in the list; where a paragraph of a numbered list begins, `<a id="word-number-4">`. Throws for what is no such file.
 */
export async function readWord(arrayBuffer) {
  const images = [];
  const dropped = { comments: 0, highlights: 0, underlines: 0, struck: 0, scripts: 0, equations: 0, charts: 0, linked: 0, lists: 0, unread: 0 };
  const { text, numbering } = await partsOf(arrayBuffer);
  const { value, messages } = await mammoth.convertToHtml({ arrayBuffer }, {
    styleMap: styles,
    includeEmbeddedStyleMap: false,
    transformDocument: (document) => {
      [document, ...notesOf(document)].forEach((part) => count(part, dropped));
      dropped.lists = numbered(document, text && numbering ? listNumbers(text, numbering) : null);

      return document;
    },
    convertImage: mammoth.images.imgElement(async (image) => {
      try {
        return { src: `word:${images.push({ type: image.contentType, data: await image.readAsArrayBuffer() }) - 1}` };
      } catch (problem) {
        // It stands beside the file, where a browser does not reach.
        dropped.linked++;
        throw problem;
      }
    }),
  });

  for (const [what, pattern] of Object.entries(complaints)) {
    dropped[what] += messages.filter(({ message }) => pattern.test(message)).length;
  }

  dropped.equations = howMany(text, 'oMath') || dropped.equations;
  dropped.charts = howMany(text, 'chart') + howMany(text, 'relIds');

  return { html: value, images, dropped };
}

// Without them a text is read all the same, with less to tell of it.
async function partsOf(arrayBuffer) {
  try {
    return { text: await partOf(arrayBuffer, 'word/document.xml'), numbering: await partOf(arrayBuffer, 'word/numbering.xml') };
  } catch {
    return { text: null, numbering: null };
  }
}

const howMany = (text, name) => [...(text?.getElementsByTagNameNS('*', name) ?? [])].filter((element) => !isForNewPrograms(element)).length;

const notesOf = ({ notes }) => Object.values(notes?._notes ?? {}).map(({ body }) => ({ children: body }));

function count(element, dropped) {
  const isRun = element.type === 'run' && textsIn(element).length > 0;
  dropped.comments += element.type === 'commentReference' ? 1 : 0;
  dropped.highlights += element.type === 'run' && element.highlight ? 1 : 0;
  dropped.underlines += element.type === 'run' && element.isUnderline ? 1 : 0;
  dropped.struck += isRun && element.isStrikethrough ? 1 : 0;
  dropped.scripts += isRun && !withSigns(element) ? 1 : 0;
  (element.children ?? []).forEach((child) => count(child, dropped));
}

/**
 * Marks the paragraphs of numbered lists with their numbers.
 * @returns {number} How many lists go on somewhere, where their numbers are not known.
 */
function numbered(document, numbers) {
  const paragraphs = paragraphsIn(document);
  const listed = paragraphs.filter(({ numbering }) => numbering);

  if (numbers?.length === listed.length) {
    listed.forEach((paragraph, index) => {
      if (paragraph.numbering.isOrdered && textsIn(paragraph).length > 0) {
        paragraph.children.unshift({ type: 'bookmarkStart', name: `word-number-${numbers[index]}` });
      }
    });

    return 0;
  }

  const seen = new Set();

  return paragraphs.filter(({ numbering }, index) => {
    const before = paragraphs[index - 1]?.numbering;
    const goesOn = numbering?.isOrdered && !before && seen.has(numbering);
    seen.add(numbering);

    return goesOn;
  }).length;
}

function paragraphsIn(element) {
  return [...(element.type === 'paragraph' ? [element] : []), ...(element.children ?? []).flatMap(paragraphsIn)];
}
