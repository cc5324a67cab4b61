import mammoth from 'mammoth/mammoth.browser.js';

// A bundle of its own, loaded when somebody chooses a file: most people of the desk never do.
const styles = ["p[style-name='Title'] => h1.word-title:fresh"];

/**
 * Reads a .docx in the browser, so that the server never opens an archive from outside.
 * @param {ArrayBuffer} arrayBuffer
 * @returns {Promise<{html: string, images: {type: string, data: ArrayBuffer}[], dropped: {comments: number, highlights: number, underlines: number}}>}
 *   Where an image stood is `<img src="word:0">`, by its place in the list. Throws for what is no such file.
 */
export async function readWord(arrayBuffer) {
  const images = [];
  const dropped = { comments: 0, highlights: 0, underlines: 0 };
  const { value } = await mammoth.convertToHtml({ arrayBuffer }, {
    styleMap: styles,
    includeEmbeddedStyleMap: false,
    transformDocument: (document) => {
      count(document, dropped);

      return document;
    },
    convertImage: mammoth.images.imgElement(async (image) => {
      const index = images.push({ type: image.contentType, data: null }) - 1;
      images[index].data = await image.readAsArrayBuffer();

      return { src: `word:${index}` };
    }),
  });

  return { html: value, images, dropped };
}

function count(element, dropped) {
  dropped.comments += element.type === 'commentReference' ? 1 : 0;
  dropped.highlights += element.type === 'run' && element.highlight ? 1 : 0;
  dropped.underlines += element.type === 'run' && element.isUnderline ? 1 : 0;
  (element.children ?? []).forEach((child) => count(child, dropped));
}
