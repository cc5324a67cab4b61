import { Blockquote, CodeBlock, Document, Figure, Footnote, Heading, Paragraph, Rule, SourceBlock } from './blocks.js';
import { BulletList, ListItem, OrderedList } from './lists.js';
import { Container, Tile, Titled } from './named-blocks.js';
import { Table, TableCell, TableHeader, TableRow } from './tables.js';
import { Bold, Code, FootnoteReference, HardBreak, InlineImage, Italic, Link, Spelling, Text } from './text.js';

/** What a text can consist of: the nodes and marks of docs/content-format.md and nothing else. */
export const content = [
  Document, Paragraph, Heading, Blockquote, CodeBlock, Rule, Figure, Footnote, SourceBlock,
  BulletList, OrderedList, ListItem, Container, Titled, Tile, Table, TableRow, TableHeader, TableCell,
  Text, HardBreak, FootnoteReference, InlineImage, Link, Bold, Italic, Code, Spelling,
];
