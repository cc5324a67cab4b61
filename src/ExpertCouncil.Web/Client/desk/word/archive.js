const signs = { directory: 0x06054b50, deflated: 8 };

/**
 * Reads a part of a .docx: mammoth opens the archive too, but hands over nothing of what it does not understand.
 * @param {ArrayBuffer} buffer
 * @param {string} name
 * @returns {Promise<Document | null>} Null where the archive has no such part.
 */
export async function partOf(buffer, name) {
  const view = new DataView(buffer);
  let end = buffer.byteLength - 22;

  while (view.getUint32(end, true) !== signs.directory) {
    end--;
  }

  let at = view.getUint32(end + 16, true);

  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    const [length, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));

    if (new TextDecoder().decode(new Uint8Array(buffer, at + 46, length)) === name) {
      const text = await unpacked(buffer, view, at);

      return new DOMParser().parseFromString(text.replace(/^\uFEFF/, ''), 'application/xml');
    }

    at += 46 + length + extra + comment;
  }

  return null;
}

function unpacked(buffer, view, entry) {
  const header = view.getUint32(entry + 42, true);
  const from = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  const { body } = new Response(buffer.slice(from, from + view.getUint32(entry + 20, true)));

  return new Response(view.getUint16(entry + 10, true) === signs.deflated ? body.pipeThrough(new DecompressionStream('deflate-raw')) : body).text();
}

/** What is there twice, for old and for new programs: mammoth reads what is for old ones. */
export function isForNewPrograms(element) {
  for (let node = element.parentElement; node; node = node.parentElement) {
    if (node.localName === 'Choice') {
      return true;
    }
  }

  return false;
}
