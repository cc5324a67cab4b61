import { Node } from '@tiptap/core';
import { readOpening, writeOpening } from '../markdown/parameters.js';

const attributes = () => ({
  name: { default: '', parseHTML: (element) => element.dataset.block, rendered: false },
  /** The pairs of the opening line, in its order. */
  parameters: { default: [], parseHTML: (element) => readOpening(element.dataset.opening ?? '')?.parameters ?? [], rendered: false },
});

const data = ({ name, parameters }, kind) => ({
  class: `editor-block editor-${name}`,
  'data-kind': kind,
  'data-block': name,
  'data-opening': writeOpening(name, parameters).replace(/^:+ /, ''),
});

const caption = ({ name, parameters }, captionOf) =>
  ['span', { class: 'editor-block-caption', contenteditable: 'false' }, captionOf(name, Object.fromEntries(parameters))];

const options = () => ({ captionOf: (name, parameters) => [name, ...Object.values(parameters)].join(' · ') });

/** A named block with blocks in it: callout, quote, fixed. */
export const Container = Node.create({
  name: 'container',
  group: 'block',
  content: 'block+',
  defining: true,
  addOptions: options,
  addAttributes: attributes,
  parseHTML: () => [{ tag: 'div[data-kind=blocks]', contentElement: 'div' }],
  renderHTML({ node }) {
    return ['div', data(node.attrs, 'blocks'), caption(node.attrs, this.options.captionOf), ['div', 0]];
  },
});

/** A named block whose content is one line: document, video. */
export const Titled = Node.create({
  name: 'titled',
  group: 'block',
  content: 'text*',
  marks: 'spelling',
  defining: true,
  addOptions: options,
  addAttributes: attributes,
  parseHTML: () => [{ tag: 'div[data-kind=title]', contentElement: 'p' }],
  renderHTML({ node }) {
    return ['div', data(node.attrs, 'title'), caption(node.attrs, this.options.captionOf), ['p', 0]];
  },
});

/** A named block without content: key-figure. */
export const Tile = Node.create({
  name: 'tile',
  group: 'block',
  atom: true,
  addOptions: options,
  addAttributes: attributes,
  parseHTML: () => [{ tag: 'div[data-kind=none]' }],
  renderHTML({ node }) {
    return ['div', data(node.attrs, 'none'), caption(node.attrs, this.options.captionOf)];
  },
});
