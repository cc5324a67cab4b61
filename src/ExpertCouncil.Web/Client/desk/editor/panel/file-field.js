import { upload } from '../files/sending.js';
import { faultOf } from '../refusal.js';
import { element, uniqueId } from './elements.js';
import { library } from './library.js';

const isImage = ({ type }) => type?.startsWith('image/') ?? false;

/**
 * One of the files beside the text; where the page can take files, also a new one from the computer or from another entry.
 * @param {import('../visual-editor.js').VisualEditor} visual
 * @param {{name: string, label: string, images: boolean, value?: string, required?: boolean, others?: {value: string, label: string}[], onchoose?: (name: string) => void}} options
 * @returns {import('./dialog.js').Field}
 */
export function fileField(visual, { name, label, images, value = '', required = false, others = [], onchoose = () => {} }) {
  const { words } = visual;
  const group = uniqueId('editor-file');
  const error = element('p', { id: `${group}-error`, class: 'field-error' });
  const list = element('div', { class: 'editor-choices-list' });
  let inputs = [];

  const choose = (chosen) => {
    show(chosen);
    onchoose(chosen);
  };

  const show = (chosen) => {
    const choices = [...visual.media.filter((file) => isImage(file) === images).map((file) => ({ value: file.name, label: file.name, picture: images ? file.address : null })), ...others];
    inputs = choices.map((choice) => element('input', {
      type: 'radio', name: group, value: choice.value, id: uniqueId(group), checked: choice.value === chosen, onchange: (event) => onchoose(event.target.value),
    }));
    list.replaceChildren(...(choices.length > 0 ? choices.map((choice, index) => row(choice, inputs[index])) : [element('p', { class: 'hint' }, words.FilesNone)]));
  };

  show(value);

  return {
    name,
    required,
    element: element(
      'fieldset', { class: 'field editor-choices', 'aria-describedby': error.id }, element('legend', {}, label), list, error,
      ...(visual.takesFiles ? [uploading(visual, images, choose), library(visual, images, choose)] : []),
    ),
    get value() {
      return inputs.find(({ checked }) => checked)?.value ?? '';
    },
    focus: () => (inputs.find(({ checked }) => checked) ?? inputs[0] ?? list.closest('fieldset').querySelector('input'))?.focus(),
    show(fault) {
      error.textContent = fault;
    },
  };
}

function row({ label, picture }, input) {
  return element(
    'div', { class: 'choice' }, input,
    element('label', { for: input.id }, picture ? element('img', { src: picture, alt: '', loading: 'lazy' }) : null, element('span', {}, label)),
  );
}

function uploading(visual, images, choose) {
  const { words } = visual;
  const id = uniqueId('editor-upload');
  const status = element('p', { class: 'hint', role: 'status' });
  // Beside what is read out: a hundred announcements tell less than one.
  const progress = element('p', { class: 'hint', hidden: true });
  const error = element('p', { id: `${id}-error`, class: 'field-error', role: 'alert' });
  let isBusy = false;
  const input = element('input', {
    id, type: 'file', 'aria-describedby': error.id, accept: images ? '.png,.jpg,.jpeg,.webp' : '.pdf,.docx,.xlsx,.pptx',
    // A field that was disabled would lose the focus.
    onclick: (event) => isBusy && event.preventDefault(),
    onchange: async () => {
      const [file] = input.files;

      if (!file || isBusy) {
        return;
      }

      show(true);
      [status.textContent, error.textContent] = [`${words.Uploading}: ${file.name}`, ''];

      try {
        const kept = await upload(visual, file, (percent) => {
          progress.textContent = `${percent} %`;
        });
        status.textContent = `${words.Uploaded}: ${kept.name}`;
        choose(kept.name);
      } catch (problem) {
        status.textContent = '';
        error.textContent = faultOf(problem, words);
      }

      show(false);
      input.value = '';
    },
  });

  const show = (busy) => {
    isBusy = busy;
    input.setAttribute('aria-disabled', String(busy));
    [progress.textContent, progress.hidden] = ['', !busy];
  };

  return element('div', { class: 'editor-upload' }, element('label', { for: id }, words.UploadFile), input, status, progress, error);
}
