/** Thrown for what the editor has no node for; the block around it stays source. */
export class NotUnderstood extends Error {}

/**
 * @param {import('@tiptap/pm/model').Schema} schema
 * @param {object[]} tokens What stands in one paragraph, heading or cell.
 * @returns {import('@tiptap/pm/model').Node[]}
 */
export function readInline(schema, tokens) {
  const nodes = [];
  const marks = [];

  for (const token of tokens) {
    if (opened[token.type]) {
      marks.push(opened[token.type](schema, token));
    } else if (closing.has(token.type)) {
      marks.pop();
    } else {
      const node = leaf(schema, token, marks);

      if (node !== null) {
        nodes.push(node);
      }
    }
  }

  return nodes;
}

const opened = {
  strong_open: (schema) => schema.mark('bold'),
  em_open: (schema) => schema.mark('italic'),
  link_open: (schema, token) => schema.mark('link', { href: token.attrGet('href'), title: token.attrGet('title') }),
};

const closing = new Set(['strong_close', 'em_close', 'link_close']);

function leaf(schema, token, marks) {
  switch (token.type) {
    case 'text':
      return token.content === '' ? null : schema.text(token.content, set(marks));
    // A line wrapped in the source is one line to the reader.
    case 'softbreak':
      return schema.text(' ', set(marks));
    case 'hardbreak':
      return schema.node('hardBreak', null, null, set(marks));
    case 'code_inline':
      return schema.text(token.content, set([...marks, schema.mark('code')]));
    case 'spelling_mark':
      return schema.text(token.content, set([...marks, schema.mark('spelling', { written: token.info })]));
    case 'footnote_reference':
      return schema.node('footnoteReference', { label: token.info }, null, set(marks));
    case 'image':
      return schema.node('inlineImage', imageAttributes(token), null, set(marks));
    default:
      throw new NotUnderstood(token.type);
  }
}

/** @returns {{src: string, alt: string, title: string | null}} */
export function imageAttributes(token) {
  if (token.children.some((child) => child.type !== 'text' && child.type !== 'softbreak')) {
    throw new NotUnderstood('alternative text');
  }

  return { src: token.attrGet('src'), alt: token.children.map((child) => child.content || ' ').join(''), title: token.attrGet('title') };
}

function set(marks) {
  return marks.reduce((all, mark) => mark.addToSet(all), []);
}
