import { isForNewPrograms } from './archive.js';

/**
 * The numbers Word shows before the paragraphs of its lists: mammoth begins every list with one, whether it goes on or not.
 * @param {Document} text
 * @param {Document} numbering
 * @returns {number[]} For each paragraph of a list, with bullets or numbers, in the order of the text.
 */
export function listNumbers(text, numbering) {
  const lists = listsIn(numbering);
  const [counts, begun] = [new Map(), new Set()];

  return [...text.getElementsByTagNameNS('*', 'p')].map((paragraph) => lists.of(paragraph)).filter(Boolean).map(({ id, kind, level, restart }) => {
    const levels = counts.get(kind) ?? [];
    counts.set(kind, levels);

    // A list begun anew goes on with another's style, but from its own first number.
    if (restart !== undefined && !begun.has(`${id} ${level}`)) {
      levels[level] = restart - 1;
    }

    begun.add(`${id} ${level}`);
    levels[level] = (levels[level] ?? kind.starts.get(level) - 1) + 1;
    levels.length = level + 1;

    return levels[level];
  });
}

function listsIn(numbering) {
  const all = (name) => [...numbering.getElementsByTagNameNS('*', name)];
  const kinds = new Map(all('abstractNum').map((element) => [attribute(element, 'abstractNumId'), kindOf(element)]));
  const lists = new Map(all('num').map((element) => [attribute(element, 'numId'), { kind: kinds.get(value(element, 'abstractNumId')), restarts: restartsOf(element) }]));
  const styles = new Map([...kinds.values()].flatMap((kind) => [...kind.styles].map(([style, level]) => [style, { id: style, kind, level }])));

  const found = (id, level) => {
    const { kind, restarts } = lists.get(id) ?? {};

    return kind?.starts.has(level) ? { id, kind, level, restart: restarts.get(level) } : null;
  };

  return {
    of(paragraph) {
      const properties = child(paragraph, 'pPr');

      if (!properties || child(child(properties, 'rPr'), 'del') || isForNewPrograms(paragraph)) {
        return null;
      }

      const own = child(properties, 'numPr');
      const [id, level] = [value(own, 'numId'), value(own, 'ilvl')];

      // As mammoth decides it: the level tells whether the paragraph or its style has the last word.
      return id !== undefined && level !== undefined ? found(id, Number(level)) : styles.get(value(properties, 'pStyle')) ?? found(id, 0);
    },
  };
}

function kindOf(element) {
  const levels = children(element, 'lvl').map((level) => [Number(attribute(level, 'ilvl') ?? 0), level]);

  return {
    starts: new Map(levels.map(([index, level]) => [index, Number(value(level, 'start') ?? 1)])),
    styles: new Map(levels.map(([index, level]) => [value(level, 'pStyle'), index]).filter(([style]) => style !== undefined)),
  };
}

const restartsOf = (element) => new Map(children(element, 'lvlOverride')
  .map((override) => [Number(attribute(override, 'ilvl') ?? 0), value(override, 'startOverride')])
  .filter(([, start]) => start !== undefined)
  .map(([level, start]) => [level, Number(start)]));

const children = (node, name) => [...(node?.children ?? [])].filter(({ localName }) => localName === name);
const child = (node, name) => children(node, name)[0];
const attribute = (node, name) => [...(node?.attributes ?? [])].find(({ localName }) => localName === name)?.value;
const value = (node, name) => attribute(child(node, name), 'val');
