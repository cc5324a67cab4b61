import { Node, textblockTypeInputRule, wrappingInputRule } from '@tiptap/core';

const levels = [1, 2, 3, 4, 5, 6];

// A text can be longer than anybody writes; footnotes are written between its blocks, but not inside them.
export const Document = Node.create({ name: 'doc', topNode: true, content: '(block | footnote)+' });

export const Paragraph = Node.create({
  name: 'paragraph',
  priority: 1000,
  group: 'block',
  content: 'inline*',
  parseHTML: () => [{ tag: 'p' }],
  renderHTML: () => ['p', 0],
});

export const Heading = Node.create({
  name: 'heading',
  group: 'block',
  content: 'inline*',
  defining: true,
  addAttributes: () => ({ level: { default: 2, rendered: false } }),
  // The page's title is its only first-level heading.
  parseHTML: () => levels.map((level) => ({ tag: `h${level}`, attrs: { level: Math.max(2, Math.min(level, 4)) } })),
  renderHTML: ({ node }) => [`h${node.attrs.level}`, 0],
  addInputRules() {
    return [2, 3, 4].map((level) => textblockTypeInputRule({ find: new RegExp(`^#{${level}}\\s$`), type: this.type, getAttributes: { level } }));
  },
});

export const Blockquote = Node.create({
  name: 'blockquote',
  group: 'block',
  content: 'block+',
  defining: true,
  parseHTML: () => [{ tag: 'blockquote' }],
  renderHTML: () => ['blockquote', 0],
  addInputRules() {
    return [wrappingInputRule({ find: /^>\s$/, type: this.type })];
  },
});

export const CodeBlock = Node.create({
  name: 'codeBlock',
  group: 'block',
  content: 'text*',
  marks: '',
  code: true,
  defining: true,
  addAttributes: () => ({ info: { default: '', rendered: false } }),
  parseHTML: () => [{ tag: 'pre', preserveWhitespace: 'full' }],
  renderHTML: () => ['pre', ['code', 0]],
});

export const Rule = Node.create({
  name: 'rule',
  group: 'block',
  atom: true,
  parseHTML: () => [{ tag: 'hr' }],
  renderHTML: () => ['hr'],
});

/** An image alone in its paragraph: a figure with a caption. */
export const Figure = Node.create({
  name: 'figure',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({ src: { default: '' }, alt: { default: '' }, title: { default: null } }),
  // An image pasted from elsewhere is no file of the library.
  parseHTML: () => [{ tag: 'figure[data-file]', getAttrs: ({ dataset }) => ({ src: dataset.file, alt: dataset.alt, title: dataset.caption ?? null }) }],
  addOptions: () => ({ addressOf: () => null, missing: '' }),
  renderHTML({ node }) {
    const { src, alt, title } = node.attrs;
    const address = this.options.addressOf(src);
    const shown = address ? ['img', { src: address, alt }] : ['span', { class: 'editor-file' }, src];
    const data = { 'data-file': src, 'data-alt': alt, ...(title ? { 'data-caption': title } : {}) };

    return ['figure', { class: 'editor-figure', ...data }, shown, ['figcaption', {}, title || alt || this.options.missing]];
  },
});

export const Footnote = Node.create({
  name: 'footnote',
  content: 'block+',
  defining: true,
  isolating: true,
  addAttributes: () => ({ label: { default: '', parseHTML: (element) => element.dataset.label, rendered: false } }),
  parseHTML: () => [{ tag: 'section[data-label]', contentElement: 'div' }],
  renderHTML: ({ node }) => [
    'section',
    { class: 'editor-footnote', 'data-label': node.attrs.label },
    ['span', { class: 'editor-footnote-label', contenteditable: 'false' }, node.attrs.label],
    ['div', 0],
  ],
});

/** What the editor does not understand: its source, to be edited as source. */
export const SourceBlock = Node.create({
  name: 'source',
  group: 'block',
  content: 'text*',
  marks: '',
  code: true,
  defining: true,
  isolating: true,
  addOptions: () => ({ label: '' }),
  parseHTML: () => [{ tag: 'pre[data-source]', preserveWhitespace: 'full', priority: 60 }],
  renderHTML() {
    return ['pre', { class: 'editor-source', 'data-source': this.options.label, spellcheck: 'false' }, ['code', 0]];
  },
});
