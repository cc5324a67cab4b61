import { deepest, parser } from './parser.js';
import { NotUnderstood } from './reading-inline.js';
import { TokenReader } from './reading.js';
import { SourceLines } from './source-lines.js';

/**
 * @typedef {object} OriginBlock
 * @property {import('@tiptap/pm/model').Node} node What the block was read as.
 * @property {number} index Its place among the blocks.
 * @property {string} slice Its source, from the start of its first line to the end of its last.
 * @property {string} gap What stands between it and the next block; of the last one, up to the end of the text.
 * @property {number} start Where the slice begins.
 */

/** A text as it was opened: every top-level block with its source, so that what nobody touched can be written back as it was. */
export class Origin {
  /**
   * @param {import('@tiptap/pm/model').Schema} schema
   * @param {string} source
   */
  constructor(schema, source) {
    this.source = source;
    const lines = new SourceLines(source);
    this.newline = lines.newline;
    this.env = { references: {} };
    this.blocks = withGaps(source, readBlocks(schema, lines, this.env));
    this.head = source.slice(0, this.blocks[0]?.start ?? source.length);
    this.doc = schema.topNodeType.createChecked(null, this.blocks.length > 0 ? this.blocks.map(({ node }) => node) : schema.node('paragraph'));
  }
}

function readBlocks(schema, lines, env) {
  const reader = new TokenReader(schema);
  const blocks = [];

  for (const tokens of topLevel(parser.parse(lines.source, env))) {
    const { start, end } = lines.range(...tokens[0].map);
    const slice = lines.source.slice(start, end);
    blocks.push({ node: readBlock(schema, reader, tokens, slice), slice, start, end });
  }

  return blocks;
}

function readBlock(schema, reader, tokens, slice) {
  try {
    if (holdsLostCells(tokens, slice) || tokens.some(({ level }) => level >= deepest)) {
      throw new NotUnderstood('more than is read');
    }

    return reader.readBlock(tokens);
  } catch (error) {
    if (!(error instanceof NotUnderstood || error instanceof RangeError)) {
      throw error;
    }

    return schema.node('source', null, schema.text(slice.replace(/\r\n?/g, '\n')));
  }
}

// The parser drops cells beyond the last column.
function holdsLostCells(tokens, slice) {
  const columns = tokens.filter(({ type }) => type === 'th_open').length;

  return columns > 0 && slice.split(/\r\n|\r|\n/).some((line) => cellCount(line) > columns);
}

function cellCount(line) {
  const row = line.replace(/\\\|/g, '').replace(/^[\s>]*\|/, '').replace(/\|\s*$/, '');

  return row.split('|').length;
}

/** The tokens of each top-level block. */
function* topLevel(tokens) {
  let from = 0;
  let depth = 0;

  for (let index = 0; index < tokens.length; index++) {
    depth += tokens[index].nesting;

    if (depth === 0) {
      yield tokens.slice(from, index + 1);
      from = index + 1;
    }
  }
}

function withGaps(source, blocks) {
  return blocks.map((block, index) => ({ ...block, index, gap: source.slice(block.end, blocks[index + 1]?.start ?? source.length) }));
}
