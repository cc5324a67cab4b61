import { upload } from '../files/sending.js';
import { Refusal, faultOf } from '../refusal.js';

const endings = { 'image/png': 'png', 'image/jpeg': 'jpg', 'image/webp': 'webp' };

/**
 * Sends the pictures of a Word file and puts figures behind the blocks they stood in.
 * @returns {Promise<{missed: Map<string, number>, bare: number}>} Why some stayed behind, with how many of them, and how many have no alternative text.
 */
export async function withPictures(visual, body, images, name, say) {
  const { words } = visual;
  const [missed, last] = [new Map(), new Map()];
  const pictures = [...body.querySelectorAll('img')];
  let bare = 0;
  let ended = null;

  for (const [index, picture] of pictures.entries()) {
    const image = images[Number(/^word:(\d+)$/.exec(picture.getAttribute('src'))?.[1])];
    say(`${words.WordPictures}: ${index + 1} / ${pictures.length}`);

    try {
      if (ended) {
        throw ended;
      }

      const kept = await upload(visual, fileOf(image, name, words));
      const figure = figureOf(body.ownerDocument, kept.name, picture.getAttribute('alt') ?? '');
      const block = blockOf(picture, body);
      (last.get(block) ?? block).after(figure);
      last.set(block, figure);
      bare += figure.dataset.alt === '' ? 1 : 0;
    } catch (problem) {
      const why = faultOf(problem, words);
      missed.set(why, (missed.get(why) ?? 0) + 1);
      ended = problem.isForAll ? problem : null;
    }

    picture.remove();
  }

  return { missed, bare };
}

function fileOf(image, name, words) {
  const ending = endings[image?.type];

  if (!ending) {
    throw new Refusal(words.WordPictureKind);
  }

  return new File([image.data], `${name}.${ending}`, { type: image.type });
}

function figureOf(document, file, alternative) {
  const figure = document.createElement('figure');
  [figure.dataset.file, figure.dataset.alt] = [file, alternative.replace(/\s+/g, ' ').trim()];

  return figure;
}

// A figure is a block of the text: in a list or a table there is no room for one.
function blockOf(picture, body) {
  let block = picture;

  while (block.parentElement !== body) {
    block = block.parentElement;
  }

  return block;
}
