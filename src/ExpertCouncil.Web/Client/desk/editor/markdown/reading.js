import { readOpening, blockKinds } from './parameters.js';
import { imageAttributes, NotUnderstood, readInline } from './reading-inline.js';

/**
 * Makes nodes of the parser's tokens.
 * @throws {NotUnderstood} The editor has no node for something in it.
 */
export class TokenReader {
  /** @param {import('@tiptap/pm/model').Schema} schema */
  constructor(schema) {
    this.schema = schema;
  }

  /** One block and what it contains. */
  readBlock(tokens) {
    this.tokens = tokens;
    this.position = 0;
    const node = this.next();
    node.check();

    return node;
  }

  next() {
    const token = this.tokens[this.position++];
    const read = blocks[token.type];

    if (!read) {
      throw new NotUnderstood(token.type);
    }

    return read(this, token);
  }

  /** The blocks up to the token that closes what was opened. */
  until(type) {
    const nodes = [];

    while (this.tokens[this.position].type !== type) {
      nodes.push(this.next());
    }

    this.position++;

    return nodes;
  }

  /** The same, where at least an empty paragraph must stand. */
  blocksUntil(type) {
    const nodes = this.until(type);

    return nodes.length > 0 ? nodes : [this.schema.node('paragraph')];
  }

  /** The inline token of a paragraph, heading or cell, leaving its end behind. */
  inline() {
    const token = this.tokens[this.position];
    this.position += 2;

    return token;
  }

  node(type, attributes, content) {
    return this.schema.node(type, attributes, content);
  }
}

const blocks = {
  paragraph_open: paragraph,
  heading_open: (reader, token) =>
    reader.node('heading', { level: Number(token.tag[1]) }, readInline(reader.schema, reader.inline().children).map((node) => unbroken(reader, node))),
  blockquote_open: (reader) => reader.node('blockquote', null, reader.blocksUntil('blockquote_close')),
  hr: (reader) => reader.node('rule'),
  fence: (reader, token) => code(reader, token, token.info.trim()),
  code_block: (reader, token) => code(reader, token, ''),
  bullet_list_open: (reader, token) => list(reader, 'bulletList', { bullet: token.markup }, 'bullet_list_close'),
  ordered_list_open: (reader, token) =>
    list(reader, 'orderedList', { start: Number(token.attrGet('start') ?? 1), delimiter: token.markup }, 'ordered_list_close'),
  list_item_open: item,
  table_open: table,
  named_block_open: namedBlock,
  footnote_open: (reader, token) => reader.node('footnote', { label: token.info }, reader.blocksUntil('footnote_close')),
};

function paragraph(reader) {
  const { children } = reader.inline();

  return children.length === 1 && children[0].type === 'image'
    ? reader.node('figure', imageAttributes(children[0]))
    : reader.node('paragraph', null, readInline(reader.schema, children));
}

function unbroken(reader, node) {
  return node.type.name === 'hardBreak' ? reader.schema.text(' ', node.marks) : node;
}

function code(reader, token, info) {
  const text = token.content.replace(/\n$/, '');

  return reader.node('codeBlock', { info }, text === '' ? [] : [reader.schema.text(text)]);
}

function list(reader, type, attributes, end) {
  const from = reader.position;
  const items = reader.until(end);
  const tight = !hasLooseParagraph(reader.tokens.slice(from, reader.position), reader.tokens[from].level);

  return reader.node(type, { ...attributes, tight }, items);
}

// The parser hides the paragraphs of a tight list.
function hasLooseParagraph(tokens, itemLevel) {
  return tokens.some((token) => token.type === 'paragraph_open' && token.level === itemLevel + 1 && !token.hidden);
}

function item(reader) {
  const mark = /^\[([ xX])\][ \t]+/.exec(firstLine(reader));
  const checked = mark === null ? null : mark[1] !== ' ';

  if (mark) {
    const { children } = reader.tokens[reader.position + 1];
    children[0].content = children[0].content.slice(mark[0].length);
  }

  return reader.node('listItem', { checked }, reader.blocksUntil('list_item_close'));
}

function firstLine(reader) {
  const inline = reader.tokens[reader.position + 1];

  return reader.tokens[reader.position].type === 'paragraph_open' && inline.children[0]?.type === 'text' ? inline.content : '';
}

function table(reader) {
  const rows = [];

  for (let token = reader.tokens[reader.position++]; token.type !== 'table_close'; token = reader.tokens[reader.position++]) {
    if (token.type === 'tr_open') {
      rows.push(reader.node('tableRow', null, cells(reader)));
    }
  }

  return reader.node('table', null, rows);
}

function cells(reader) {
  const found = [];

  for (let token = reader.tokens[reader.position++]; token.type !== 'tr_close'; token = reader.tokens[reader.position++]) {
    const align = /text-align:(\w+)/.exec(token.attrGet('style') ?? '')?.[1] ?? null;
    const text = reader.node('paragraph', null, readInline(reader.schema, reader.inline().children));
    found.push(reader.node(token.type === 'th_open' ? 'tableHeader' : 'tableCell', { align }, text));
  }

  return found;
}

function namedBlock(reader, token) {
  const opening = readOpening(token.info);

  if (!token.meta.closed || opening === null) {
    throw new NotUnderstood(`::: ${token.info}`);
  }

  const content = reader.until('named_block_close');

  switch (blockKinds[opening.name].content) {
    case 'blocks':
      return reader.node('container', opening, content.length > 0 ? content : [reader.node('paragraph')]);
    case 'title':
      return reader.node('titled', opening, titleOf(content));
    default:
      return content.length === 0 ? reader.node('tile', opening) : refuse(token);
  }
}

function titleOf(content) {
  if (content.length > 1 || (content.length === 1 && content[0].type.name !== 'paragraph')) {
    throw new NotUnderstood('title');
  }

  return content.length === 0 ? null : content[0].content;
}

function refuse(token) {
  throw new NotUnderstood(`::: ${token.info}`);
}
