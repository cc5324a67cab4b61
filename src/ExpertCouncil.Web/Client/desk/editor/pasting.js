import { withLists } from './pasting-lists.js';

/**
 * Makes what Word and the web put on the clipboard into plain HTML: headings, lists, tables, links, bold and italic, without styles and empty paragraphs.
 * @param {string} html
 * @returns {string}
 */
export function cleaned(html) {
  // Copied in this editor: it is what it should be.
  if (html.includes('data-pm-slice') && !/\sstyle\s*=/i.test(html)) {
    return html;
  }

  // A style that is parsed is a style the browser reports as forbidden; what it says is read as text.
  const harmless = html.replace(/<style[\s\S]*?<\/style\s*>/gi, '').replace(/<[^>]*>/g, (tag) => tag.replace(/\sstyle\s*=/gi, ' data-style='));
  const { body } = new DOMParser().parseFromString(harmless, 'text/html');

  body.querySelectorAll('style, script, meta, link, title, xml, template, iframe, object, img, input, button, select, svg').forEach((element) => element.remove());
  removeComments(body);
  namespaced(body).forEach((element) => element.replaceWith(...element.childNodes));
  keepEmphasis(body);
  namedHeadings(body);
  withLists(body);
  body.querySelectorAll('table').forEach(flatten);
  body.querySelectorAll('p').forEach(removeWhenEmpty);
  body.querySelectorAll('[data-style]').forEach((element) => element.removeAttribute('data-style'));

  return body.innerHTML;
}

// Word marks its lists in comments too, which would be shown twice.
function removeComments(body) {
  const walker = body.ownerDocument.createTreeWalker(body, 128);
  const comments = [];

  while (walker.nextNode()) {
    comments.push(walker.currentNode);
  }

  comments.forEach((comment) => comment.remove());
}

function namespaced(body) {
  return [...body.querySelectorAll('*')].filter(({ localName }) => localName.includes(':'));
}

function keepEmphasis(body) {
  body.querySelectorAll('span[data-style], b[data-style], i[data-style], font[data-style]').forEach((element) => {
    const style = element.dataset.style.replace(/\s/g, '').toLowerCase();
    const isBold = /(^|;)font-weight:(bold|[6-9]\d\d)/.test(style);
    const isItalic = /(^|;)font-style:italic/.test(style);
    // Google Docs wraps everything in a <b> that is not bold.
    const isPlain = /(^|;)font-weight:(normal|[1-5]\d\d)|(^|;)font-style:normal/.test(style);

    if (element.localName === 'span' || element.localName === 'font' || isPlain) {
      wrapped(element, [...(isBold ? ['strong'] : []), ...(isItalic ? ['em'] : [])]);
    }
  });
}

function wrapped(element, names) {
  // Word tells its list markers by a style on a span: that one is needed a little longer.
  if (/mso-list:\s*ignore/i.test(element.dataset.style)) {
    return;
  }

  const outer = names.reduceRight((content, name) => {
    const mark = element.ownerDocument.createElement(name);
    mark.append(...content);

    return [mark];
  }, [...element.childNodes]);

  element.replaceWith(...outer);
}

function namedHeadings(body) {
  body.querySelectorAll('p[class*=Heading], p[class=MsoTitle], h1, h2, h3, h4, h5, h6').forEach((paragraph) => {
    const level = Number(/\d/.exec(paragraph.localName.startsWith('h') ? paragraph.localName : paragraph.className)?.[0] ?? 2);
    const heading = paragraph.ownerDocument.createElement(`h${Math.max(2, Math.min(level, 4))}`);
    // A heading is bold as it is.
    paragraph.querySelectorAll('strong, b').forEach((mark) => mark.replaceWith(...mark.childNodes));
    heading.append(...paragraph.childNodes);
    paragraph.replaceWith(heading);
    removeWhenEmpty(heading);
  });
}

/** A table becomes rows of single lines: Markdown has no cells over several columns or rows and no paragraphs in a cell. */
function flatten(table) {
  table.querySelectorAll('caption, colgroup').forEach((element) => element.remove());
  [...table.rows].flatMap(({ cells }) => [...cells]).forEach(flattenCell);
  const rows = [...table.rows];
  // How many rows below a cell reaches into, by column.
  const reach = [];

  rows.forEach((row, index) => {
    let column = 0;

    for (const cell of [...row.cells]) {
      for (; reach[column] > 0; column++) {
        cell.before(emptyLike(cell));
        reach[column]--;
      }

      const columns = Math.min(Number(cell.getAttribute('colspan')) || 1, 50);
      const below = Math.min(Number(cell.getAttribute('rowspan') ?? 1) || Infinity, rows.length - index) - 1;
      cell.after(...Array.from({ length: columns - 1 }, () => emptyLike(cell)));

      for (const end = column + columns; column < end; column++) {
        reach[column] = below;
      }

      ['colspan', 'rowspan'].forEach((name) => cell.removeAttribute(name));
    }

    for (; reach.slice(column).some((rest) => rest > 0); column++) {
      row.append(row.ownerDocument.createElement('td'));
      reach[column] = Math.max(0, (reach[column] ?? 0) - 1);
    }
  });
}

const emptyLike = ({ ownerDocument, localName }) => ownerDocument.createElement(localName);

function flattenCell(cell) {
  cell.querySelectorAll('br').forEach((element) => element.replaceWith(' '));
  cell.querySelectorAll('p, div, li, ul, ol, h1, h2, h3, h4, h5, h6, table, thead, tbody, tfoot, tr, td, th').forEach((element) => element.replaceWith(...element.childNodes, ' '));
  cell.normalize();
}

function removeWhenEmpty(element) {
  if (/^[\s\u00a0]*$/.test(element.textContent) && !element.querySelector('[data-file]') && !element.closest('td, th, li')) {
    element.remove();
  }
}
