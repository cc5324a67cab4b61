const pair = /([^\s=]+)=(?:"([^"]*)"|(\S*))|\S+/g;

/** The blocks a writer can open with `:::`, and what stands in them. */
export const blockKinds = {
  callout: { content: 'blocks', parameters: [] },
  fixed: { content: 'blocks', parameters: [] },
  quote: { content: 'blocks', parameters: ['speaker', 'date', 'url', 'lang'] },
  document: { content: 'title', parameters: ['file', 'url'] },
  video: { content: 'title', parameters: ['url'] },
  'key-figure': { content: 'none', parameters: ['figure'] },
};

/**
 * Reads the opening line of a named block.
 * @param {string} opening The line without its colons.
 * @returns {{name: string, parameters: [string, string][]} | null} Null when the line holds anything the block does not take.
 */
export function readOpening(opening) {
  const name = opening.split(/[ \t]/, 1)[0];
  const parameters = [];

  if (!Object.hasOwn(blockKinds, name)) {
    return null;
  }

  for (const match of opening.slice(name.length).matchAll(pair)) {
    const value = (match[2] ?? '') + (match[3] ?? '');
    const isKnown = blockKinds[name].parameters.includes(match[1]) && !parameters.some(([known]) => known === match[1]);

    if (!isKnown || value === '' || value.includes('"')) {
      return null;
    }

    parameters.push([match[1], value]);
  }

  return { name, parameters };
}

/** Writes the opening line; a value cannot hold a quote, so one becomes an apostrophe of the same look. */
export function writeOpening(name, parameters) {
  const written = parameters
    .filter(([, value]) => value !== '')
    .map(([key, value]) => [key, value.replace(/"/g, '”').replace(/\s+/g, ' ')])
    .map(([key, value]) => (/\s/.test(value) ? `${key}="${value}"` : `${key}=${value}`));

  return ['::: ' + name, ...written].join(' ');
}
