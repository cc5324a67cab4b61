import { watchCounters } from './form/counters.js';
import { autosave } from './form/autosave.js';
import { sendOnce } from './form/send-once.js';
import { presence } from './form/presence.js';
import { alignSections } from './form/sections.js';
import { openAtQuote } from './form/quote.js';
import { chooseByHand } from './form/merge.js';

for (const form of document.querySelectorAll('main form[method=post]')) {
  sendOnce(form);
}

watchCounters(document);

const editor = document.querySelector('form[data-autosave]');

if (editor) {
  autosave(editor);
  presence(editor);
  alignSections(editor);
  openAtQuote();
}

chooseByHand(document);
