import { writeInline } from './writing-inline.js';

const rules = { left: ':---', center: ':---:', right: '---:' };

/** @param {import('@tiptap/pm/model').Node} table Its first row is the header: Markdown has no table without one. */
export function writeTable(table, where) {
  const rows = [];
  table.forEach((row) => rows.push(cellsOf(row, where)));
  const columns = Math.max(...rows.map((row) => row.length));
  const [head, ...body] = rows.map((row) => [...row, ...Array(columns - row.length).fill('')]);

  return [line(head), `|${aligns(table.firstChild, columns).join('|')}|`, ...body.map(line)].join('\n');
}

function cellsOf(row, where) {
  const cells = [];
  row.forEach((cell) => cells.push(writeInline(cell.firstChild.content, { ...where, oneLine: true, inTable: true })));

  return cells;
}

function aligns(row, columns) {
  return Array.from({ length: columns }, (_, index) => rules[row.maybeChild(index)?.attrs.align] ?? '---');
}

function line(cells) {
  return `| ${cells.join(' | ')} |`.replace(/\|  (?=\|)/g, '| ');
}
