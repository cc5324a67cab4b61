import MarkdownIt from 'markdown-it';
import { footnoteDefinition, footnoteReference } from './footnote-rules.js';
import { linkTextEnd } from './link-text.js';
import { namedBlock } from './named-block-rule.js';
import { spellingMark } from './spelling-rule.js';

/** What is nested deeper is not read at all: the block stays source. */
export const deepest = 60;

/** The Markdown of docs/content-format.md, as Core reads it: CommonMark, tables, footnotes, named blocks, marks of spelling. */
export const parser = new MarkdownIt('commonmark').enable('table');

parser.block.ruler.before('fence', 'named_block', namedBlock, { alt: ['paragraph', 'reference', 'blockquote', 'list'] });
parser.block.ruler.before('reference', 'footnote_definition', footnoteDefinition, { alt: ['paragraph', 'reference'] });
parser.inline.ruler.before('link', 'footnote_reference', footnoteReference);
parser.inline.ruler.before('link', 'spelling_mark', spellingMark);

// Definitions of links are lines of the text like all others, and the editor keeps them.
parser.disable('strip_references');
parser.set({ maxNesting: deepest });

parser.helpers.parseLinkLabel = linkTextEnd;

// Addresses are kept as they are written; what may become a link is decided where one is shown.
parser.normalizeLink = (address) => address;
parser.validateLink = () => true;
