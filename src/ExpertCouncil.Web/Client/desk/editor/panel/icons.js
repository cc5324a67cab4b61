const paths = {
  Undo: 'M9 7 4 12l5 5M4 12h10a5 5 0 0 1 0 10h-2',
  Redo: 'm15 7 5 5-5 5m5-5H10a5 5 0 0 0 0 10h2',
  BulletList: 'M9 6h11M9 12h11M9 18h11M4 6h.01M4 12h.01M4 18h.01',
  OrderedList: 'M10 6h10M10 12h10M10 18h10M4 4.5 5.5 4v4M4 8h3M4 15c0-2 3-2 3 0 0 1.500-3 2-3 4h3',
  Deeper: 'M4 5h16M11 10h9M11 14h9M4 19h16M4 9l3 3-3 3',
  Shallower: 'M4 5h16M11 10h9M11 14h9M4 19h16M7 9l-3 3 3 3',
  Link: 'M10 14a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1-1',
  Footnote: 'M4 8h9M8.500 8v11M17 5l2-1v7',
  Quote: 'M5 17c3-1 4-3 4-6H5V6h5v5M14 17c3-1 4-3 4-6h-4V6h5v5',
  Callout: 'M4 5h16v11h-9l-4 4v-4H4zM12 8v3M12 13.500h.01',
  Table: 'M4 5h16v14H4zM4 10h16M4 14.500h16M9.500 5v14M15 5v14',
  Image: 'M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4M15.500 9h.01',
  Document: 'M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6',
  Spelling: 'M3 17 7 6l4 11M4.500 13h5M14 8h7M17.500 8v9M15 20h6',
};

/** @returns {SVGElement | null} A drawing for the eye only; the button has its name. */
export function icon(name) {
  if (!(name in paths)) {
    return null;
  }

  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  Object.entries({ viewBox: '0 0 24 24', width: 20, height: 20, 'aria-hidden': 'true', focusable: 'false' }).forEach(([key, value]) => svg.setAttribute(key, value));
  Object.entries({ d: paths[name], fill: 'none', stroke: 'currentColor', 'stroke-width': 1.75, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' })
    .forEach(([key, value]) => path.setAttribute(key, value));
  svg.append(path);

  return svg;
}
