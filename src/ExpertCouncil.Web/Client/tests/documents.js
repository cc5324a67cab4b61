import { getSchema } from '@tiptap/core';
import { Origin } from '../desk/editor/markdown/origin.js';
import { rewrite } from '../desk/editor/markdown/rewriting.js';
import { writeBlock } from '../desk/editor/markdown/writing.js';
import { content } from '../desk/editor/schema/index.js';

export const schema = getSchema(content);

export const open = (source) => new Origin(schema, source);

/** What is saved of the document as it stands now. */
export const save = (origin, doc) => rewrite(origin, doc).text;

/** Every block written anew, as if each had been changed. */
export const writeAnew = (source) => open(source).blocks.map(({ node }) => writeBlock(node)).join('\n\n');

export const types = (source) => open(source).blocks.map(({ node }) => node.type.name);

/** A copy of the document with one top-level block replaced. */
export const replace = (doc, index, ...nodes) =>
  doc.copy(doc.content.cut(0, 0).append(schema.node('doc', null, [...children(doc).slice(0, index), ...nodes, ...children(doc).slice(index + 1)]).content));

export const children = (doc) => Array.from({ length: doc.childCount }, (_, index) => doc.child(index));

export const paragraph = (text) => schema.node('paragraph', null, text === '' ? [] : schema.text(text));
