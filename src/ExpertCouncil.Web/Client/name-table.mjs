// The fonts' licence reserves the name "Source" for the unchanged originals, so a cut font gets a name of its own.
const windows = 3;
const unicode = 1;
const english = 0x409;

/** Returns a copy of a TrueType font whose name table says only these things. */
export function renamed(font, family, copyright) {
  const names = nameTable({
    0: copyright,
    1: family,
    2: 'Regular',
    4: family,
    6: family.replaceAll(' ', ''),
    13: 'SIL Open Font License, Version 1.1',
    14: 'https://openfontlicense.org',
  });
  return withTable(font, 'name', names);
}

function nameTable(texts) {
  const encoded = Object.entries(texts).map(([id, text]) => [Number(id), Buffer.from(text, 'utf16le').swap16()]);
  const header = Buffer.alloc(6 + 12 * encoded.length);
  header.writeUInt16BE(encoded.length, 2);
  header.writeUInt16BE(header.length, 4);
  let offset = 0;
  encoded.forEach(([id, text], index) => {
    const record = [windows, unicode, english, id, text.length, offset];
    record.forEach((value, field) => header.writeUInt16BE(value, 6 + 12 * index + 2 * field));
    offset += text.length;
  });
  return Buffer.concat([header, ...encoded.map(([, text]) => text)]);
}

function withTable(font, tag, content) {
  const count = font.readUInt16BE(4);
  const directory = Buffer.from(font.subarray(0, 12 + 16 * count));
  const bodies = [];
  let offset = directory.length;
  for (let at = 12; at < directory.length; at += 16) {
    const own = directory.toString('latin1', at, at + 4) === tag;
    const start = directory.readUInt32BE(at + 8);
    const body = own ? content : font.subarray(start, start + directory.readUInt32BE(at + 12));
    if (own) {
      directory.writeUInt32BE(checksum(content), at + 4);
    }
    directory.writeUInt32BE(offset, at + 8);
    directory.writeUInt32BE(body.length, at + 12);
    bodies.push(padded(body));
    offset += bodies.at(-1).length;
  }
  return Buffer.concat([directory, ...bodies]);
}

function padded(body) {
  return Buffer.concat([body, Buffer.alloc((4 - (body.length % 4)) % 4)]);
}

function checksum(body) {
  const words = padded(body);
  let sum = 0;
  for (let at = 0; at < words.length; at += 4) {
    sum = (sum + words.readUInt32BE(at)) >>> 0;
  }
  return sum;
}
