import { captionsIn } from '../captions.js';
import { content } from './index.js';

/** What a text can consist of, with the words and the files of one editor. */
export const contentFor = (visual) => content.map((extension) => configured(extension, visual));

function configured(extension, visual) {
  const { words } = visual;

  switch (extension.name) {
    case 'figure':
      return extension.configure({ addressOf: (file) => visual.media.find(({ name }) => name === file)?.address ?? null, missing: words.ImageAlternativeMissing });
    case 'container':
    case 'titled':
    case 'tile':
      return extension.configure({ captionOf: captionsIn(words) });
    case 'source':
      return extension.configure({ label: words.Source });
    default:
      return extension;
  }
}
