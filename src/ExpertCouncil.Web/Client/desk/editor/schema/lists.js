import { Node, wrappingInputRule } from '@tiptap/core';

/** @param {Element} element Word and the web mark a tight list only by having no paragraphs in it. */
const isTight = (element) => !element.querySelector(':scope > li > p + p');

export const BulletList = Node.create({
  name: 'bulletList',
  group: 'block list',
  content: 'listItem+',
  addAttributes: () => ({ bullet: { default: '-', rendered: false }, tight: { default: true, parseHTML: isTight, rendered: false } }),
  parseHTML: () => [{ tag: 'ul' }],
  renderHTML: () => ['ul', 0],
  addInputRules() {
    return [wrappingInputRule({ find: /^\s*[-*]\s$/, type: this.type })];
  },
});

export const OrderedList = Node.create({
  name: 'orderedList',
  group: 'block list',
  content: 'listItem+',
  addAttributes: () => ({
    start: { default: 1, parseHTML: (element) => Math.max(0, Math.min(Number(element.getAttribute('start') ?? 1) || 1, 999999999)) },
    delimiter: { default: '.', rendered: false },
    tight: { default: true, parseHTML: isTight, rendered: false },
  }),
  parseHTML: () => [{ tag: 'ol' }],
  renderHTML: ({ node }) => ['ol', node.attrs.start === 1 ? {} : { start: node.attrs.start }, 0],
  addInputRules() {
    return [wrappingInputRule({ find: /^(\d{1,9})\.\s$/, type: this.type, getAttributes: (match) => ({ start: Number(match[1]) }) })];
  },
});

export const ListItem = Node.create({
  name: 'listItem',
  content: 'paragraph block*',
  defining: true,
  addAttributes: () => ({
    /** Null without a task mark. */
    checked: {
      default: null,
      parseHTML: (element) => (element.dataset.checked === undefined ? null : element.dataset.checked === 'true'),
      renderHTML: ({ checked }) => (checked === null ? {} : { 'data-checked': String(checked) }),
    },
  }),
  parseHTML: () => [{ tag: 'li' }],
  renderHTML: ({ HTMLAttributes }) => ['li', HTMLAttributes, 0],
});
