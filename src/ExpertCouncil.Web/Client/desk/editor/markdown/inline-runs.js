/**
 * @typedef {object} Run A piece of a paragraph with the same marks.
 * @property {import('@tiptap/pm/model').Node} node
 * @property {readonly import('@tiptap/pm/model').Mark[]} marks
 */

const emphasis = ['bold', 'italic'];
const edges = { blank: /^\s+|\s+$/, punctuation: /^[\p{P}\p{S}\s]+|[\p{P}\p{S}\s]+$/u };

/** Emphasis cannot begin or end with a blank: there it is taken away from the blank, which nobody sees. */
export function withoutBlankEdges(nodes) {
  return emphasis.reduce((all, mark) => trimEdges(all, mark, edges.blank), nodes);
}

/** Emphasis that ends with punctuation right before a letter is not read as emphasis: it goes around the words only. */
export function withoutPunctuationEdges(nodes) {
  return emphasis.reduce((all, mark) => trimEdges(all, mark, edges.punctuation), nodes);
}

export function withoutEmphasis(nodes) {
  return nodes.map((node) => node.mark(node.marks.filter(({ type }) => !emphasis.includes(type.name))));
}

function trimEdges(nodes, name, edge) {
  const trimmed = [];

  nodes.forEach((node, index) => {
    if (!has(node, name)) {
      trimmed.push(node);

      return;
    }

    const starts = !has(trimmed.at(-1), name);
    const ends = !has(nodes[index + 1], name);
    trimmed.push(...cut(node, name, edge, starts, ends));
  });

  return trimmed.length === nodes.length && trimmed.every((node, index) => node === nodes[index]) ? nodes : trimEdges(trimmed, name, edge);
}

function cut(node, name, edge, starts, ends) {
  const bare = (piece) => piece.mark(piece.marks.filter(({ type }) => type.name !== name));

  if (node.type.name === 'hardBreak') {
    return [starts || ends ? bare(node) : node];
  }

  if (!node.isText || node.marks.some(({ type }) => type.name === 'code' || type.name === 'spelling')) {
    return [node];
  }

  const [before, after] = lengths(node.text, edge, starts, ends);

  if (before === node.text.length || after === node.text.length) {
    return [bare(node)];
  }

  return [
    ...(before > 0 ? [bare(node.cut(0, before))] : []),
    node.cut(before, node.text.length - after),
    ...(after > 0 ? [bare(node.cut(node.text.length - after))] : []),
  ];
}

function lengths(text, edge, starts, ends) {
  const [front, back] = edge.source.split('|');
  const before = starts ? new RegExp(front, edge.flags).exec(text)?.[0].length ?? 0 : 0;
  const after = ends ? new RegExp(back, edge.flags).exec(text)?.[0].length ?? 0 : 0;

  return [before, before === text.length ? 0 : after];
}

function has(node, name) {
  return node?.marks.some(({ type }) => type.name === name) ?? false;
}
