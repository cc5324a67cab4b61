import { crc32, deflateRawSync } from 'node:zlib';

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const drawing = 'http://schemas.openxmlformats.org/drawingml/2006';

export const run = (text, properties = '') => `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
export const paragraph = (content, style = '') => `<w:p><w:pPr>${style ? `<w:pStyle w:val="${style}"/>` : ''}</w:pPr>${content}</w:p>`;
export const item = (text, list) => `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr></w:pPr>${run(text)}</w:p>`;
export const row = (...cells) => `<w:tr>${cells.map((cell) => `<w:tc>${paragraph(run(cell))}</w:tc>`).join('')}</w:tr>`;
const cell = (text, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(run(text))}</w:tc>`;
export const mergedTable = `<w:tbl><w:tr>${cell('Hudud', '<w:vMerge w:val="restart"/>')}${cell('2024')}${cell('1')}</w:tr><w:tr>${cell('', '<w:vMerge/>')}${cell('2025')}${cell('2')}</w:tr></w:tbl>`;
export const link = (text) => `<w:hyperlink r:id="rLink">${run(text)}</w:hyperlink>`;
export const note = '<w:r><w:footnoteReference w:id="2"/></w:r>';
export const raisedNotes = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="2"/><w:t>,</w:t><w:footnoteReference w:id="3"/></w:r>';
export const equation = '<m:oMathPara xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath></m:oMathPara>';
export const chart = `<w:r><w:drawing><wp:inline xmlns:wp="${drawing}/wordprocessingDrawing"><a:graphic xmlns:a="${drawing}/main"><a:graphicData uri="${drawing}/chart"><c:chart xmlns:c="${drawing}/chart" r:id="rChart"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
export const field = `<w:fldSimple w:instr="PAGE">${run('7')}</w:fldSimple>`;
export const comment = '<w:r><w:commentReference w:id="0"/></w:r>';

export const picture = (alternative = '', relation = 'rPicture', how = 'embed') => `<w:r><w:drawing><wp:inline xmlns:wp="${drawing}/wordprocessingDrawing"><wp:docPr id="1" name="Rasm" descr="${alternative}"/>
  <a:graphic xmlns:a="${drawing}/main"><a:graphicData uri="${drawing}/picture"><pic:pic xmlns:pic="${drawing}/picture"><pic:blipFill><a:blip r:${how}="${relation}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;

/** A Word file as Word lays it out, with a link, a note, one comment and two pictures to name. */
export function wordFile(body) {
  return zip({
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>'
      + '<Default Extension="emf" ContentType="image/x-emf"/></Types>',
    '_rels/.rels': relationships([['rMain', 'officeDocument', 'word/document.xml']]),
    'word/_rels/document.xml.rels': relationships([
      ['rStyles', 'styles', 'styles.xml'], ['rNumbers', 'numbering', 'numbering.xml'], ['rNotes', 'footnotes', 'footnotes.xml'], ['rComments', 'comments', 'comments.xml'],
      ['rPicture', 'image', 'media/image1.png'], ['rDrawing', 'image', 'media/image2.emf'], ['rLink', 'hyperlink', 'https://isrs.uz/hisobot', true],
      ['rOutside', 'image', 'file:///C:/zal.png', true],
    ]),
    'word/document.xml': xml('document', `<w:body>${body}</w:body>`),
    'word/styles.xml': xml('styles', ['Title', 'heading 1', 'heading 2'].map((name) => `<w:style w:type="paragraph" w:styleId="${name.replace(/ /g, '')}"><w:name w:val="${name}"/></w:style>`).join('')),
    'word/numbering.xml': xml('numbering', ['bullet', 'decimal'].map((format, index) => `<w:abstractNum w:abstractNumId="${index}"><w:lvl w:ilvl="0"><w:numFmt w:val="${format}"/></w:lvl></w:abstractNum>`).join('')
      + '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>'
      + '<w:num w:numId="3"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'),
    'word/footnotes.xml': xml('footnotes', `<w:footnote w:id="2">${paragraph(run('Manba izohi'))}</w:footnote><w:footnote w:id="3">${paragraph(run('Yana izoh'))}</w:footnote>`),
    'word/comments.xml': xml('comments', `<w:comment w:id="0">${paragraph(run('Sharh'))}</w:comment>`),
    'word/media/image1.png': Buffer.from('89504e470d0a1a0a', 'hex'),
    'word/media/image2.emf': Buffer.from('01000000', 'hex'),
  });
}

const xml = (name, content) => `<?xml version="1.0" encoding="UTF-8"?><w:${name} xmlns:w="${word}" xmlns:r="${relations}">${content}</w:${name}>`;

const relationships = (list) => `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.map(([id, type, target, isOutside]) =>
  `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"${isOutside ? ' TargetMode="External"' : ''}/>`).join('')}</Relationships>`;

// The headers of an archive and the bytes between them.
function zip(files) {
  const [locals, entries] = [[], []];
  let offset = 0;

  for (const [name, content] of Object.entries(files)) {
    const [path, bytes] = [Buffer.from(name), Buffer.from(content)];
    const packed = deflateRawSync(bytes);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x0800, 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(bytes), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(bytes.length, 18);
    common.writeUInt16LE(path.length, 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), common, path, packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    entries.push(Buffer.concat([Buffer.from('PK\u0001\u0002'), Buffer.from([20, 0]), common, tail, path]));
    locals.push(local);
    offset += local.length;
  }

  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 0, 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);

  return Buffer.concat([...locals, directory, end]);
}
