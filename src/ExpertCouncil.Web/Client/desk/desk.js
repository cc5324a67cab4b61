import { watchCounters } from './form/counters.js';
import { autosave } from './form/autosave.js';
import { sendOnce } from './form/send-once.js';
import { presence } from './form/presence.js';
import { alignSections } from './form/sections.js';
import { openAtQuote } from './form/quote.js';
import { chooseByHand } from './form/merge.js';
import { signInAgain } from './form/session.js';

for (const form of document.querySelectorAll('main form[method=post]')) {
  sendOnce(form);
}

watchCounters(document);

// For the script of the visual editor, which sends files.
window.councilDesk = { signInAgain };

const editor = document.querySelector('form[data-autosave]');

if (editor) {
  autosave(editor);
  presence(editor);
  alignSections(editor);
  openAtQuote();
}

chooseByHand(document);
