import { Mark, Node } from '@tiptap/core';
import { isWebAddress } from '../addresses.js';

export const Text = Node.create({ name: 'text', group: 'inline' });

export const HardBreak = Node.create({
  name: 'hardBreak',
  group: 'inline',
  inline: true,
  selectable: false,
  linebreakReplacement: true,
  parseHTML: () => [{ tag: 'br' }],
  renderHTML: () => ['br'],
  renderText: () => '\n',
});

export const FootnoteReference = Node.create({
  name: 'footnoteReference',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({ label: { default: '', parseHTML: (element) => element.dataset.footnote, rendered: false } }),
  parseHTML: () => [{ tag: 'sup[data-footnote]' }],
  renderHTML: ({ node }) => ['sup', { class: 'editor-footnote-reference', 'data-footnote': node.attrs.label }, node.attrs.label],
  renderText: ({ node }) => `[^${node.attrs.label}]`,
});

export const InlineImage = Node.create({
  name: 'inlineImage',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({ src: { default: '' }, alt: { default: '' }, title: { default: null } }),
  renderHTML: ({ node }) => ['span', { class: 'editor-inline-image' }, node.attrs.alt || node.attrs.src],
});

export const Bold = Mark.create({
  name: 'bold',
  parseHTML: () => [
    { tag: 'strong' },
    // Google Docs wraps everything it copies in a <b> that is not bold.
    { tag: 'b', getAttrs: (element) => element.style.fontWeight !== 'normal' && null },
    { style: 'font-weight', getAttrs: (value) => /^(bold(er)?|[6-9]\d{2})$/.test(value) && null },
  ],
  renderHTML: () => ['strong', 0],
});

export const Italic = Mark.create({
  name: 'italic',
  parseHTML: () => [
    { tag: 'em' },
    { tag: 'i', getAttrs: (element) => element.style.fontStyle !== 'normal' && null },
    { style: 'font-style=italic' },
  ],
  renderHTML: () => ['em', 0],
});

export const Code = Mark.create({
  name: 'code',
  code: true,
  inclusive: false,
  parseHTML: () => [{ tag: 'code' }],
  renderHTML: () => ['code', 0],
});

export const Link = Mark.create({
  name: 'link',
  priority: 1000,
  inclusive: false,
  addAttributes: () => ({
    href: { default: '', parseHTML: (element) => element.dataset.address ?? element.getAttribute('href'), rendered: false },
    title: { default: null, parseHTML: (element) => element.dataset.title ?? null, rendered: false },
  }),
  parseHTML: () => [{ tag: 'a[href]', getAttrs: (element) => isWebAddress(element.getAttribute('href')) && null }, { tag: 'a[data-address]' }],
  renderHTML: ({ mark: { attrs } }) => ['a', { 'data-address': attrs.href, ...(attrs.title ? { 'data-title': attrs.title } : {}), title: attrs.title ?? attrs.href }, 0],
});

/** `[words]{=spelling}`. */
export const Spelling = Mark.create({
  name: 'spelling',
  inclusive: false,
  addAttributes: () => ({ written: { default: '', parseHTML: (element) => element.dataset.written, rendered: false } }),
  parseHTML: () => [{ tag: 'span[data-written]' }],
  renderHTML: ({ mark }) => ['span', { class: 'editor-spelling', 'data-written': mark.attrs.written, title: mark.attrs.written || '=' }, 0],
});
