import { Plugin } from '@tiptap/pm/state';

/**
 * Keeps the document as Markdown can hold it: the first row of a table is its header. And as a writer can go on: before a first and behind a last block
 * that is not plain text there is an empty line, which is not written.
 */
export function upkeep() {
  return new Plugin({
    appendTransaction(transactions, before, { doc, schema, tr }) {
      if (!transactions.some(({ docChanged }) => docChanged)) {
        return null;
      }

      keepHeaders(tr, before.doc);

      if (!['paragraph', 'heading', 'bulletList', 'orderedList'].includes(doc.firstChild.type.name)) {
        tr.insert(0, schema.node('paragraph'));
      }

      if (!['paragraph', 'heading', 'footnote'].includes(doc.lastChild.type.name)) {
        tr.insert(tr.doc.content.size, schema.node('paragraph'));
      }

      return tr.docChanged ? tr.setMeta('addToHistory', transactions.every((one) => one.getMeta('addToHistory') !== false)) : null;
    },
  });
}

function keepHeaders(transaction, before) {
  const { doc } = transaction;
  doc.forEach((block, offset, index) => {
    if (block !== before.maybeChild(index)) {
      doc.nodesBetween(offset, offset + block.nodeSize, (node, position) => {
        if (node.type.name === 'table') {
          keepHeader(transaction, node, position);
        }

        return !node.isTextblock && node.type.name !== 'table';
      });
    }
  });
}

function keepHeader(transaction, table, position) {
  const { tableHeader, tableCell } = table.type.schema.nodes;
  table.forEach((row, rowOffset, index) => {
    const wanted = index === 0 ? tableHeader : tableCell;
    row.forEach((cell, cellOffset) => {
      if (cell.type !== wanted) {
        transaction.setNodeMarkup(position + 1 + rowOffset + 1 + cellOffset, wanted, cell.attrs);
      }
    });
  });
}
