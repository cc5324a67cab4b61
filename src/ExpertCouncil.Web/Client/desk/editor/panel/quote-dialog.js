import { changeAttributes, insertPlainQuotation, selectedBlock, unwrap, wrapInContainer } from '../commands/blocks.js';
import { ask, textField } from './dialog.js';
import { searchField } from './search-field.js';

/** A quotation: of a person of the site, or of someone who has no page here. */
export async function quoteDialog(visual) {
  const { editor, words } = visual;
  const found = selectedBlock(editor.state, 'container', 'quote');
  const known = Object.fromEntries(found?.node.attrs.parameters ?? []);
  const person = visual.people && searchField({ address: visual.people, words, name: 'person', label: words.QuoteSpeaker, value: known.speaker ?? '' });
  const answer = await ask(visual, {
    title: words.Quote,
    fields: [
      ...(person ? [person] : []),
      ...(found ? [] : [textField({ name: 'free', label: words.QuoteName, hint: words.QuoteNameHint })]),
      textField({ name: 'date', label: words.QuoteDate, type: 'date', value: known.date ?? '' }),
    ],
    confirm: found ? words.Change : words.Insert,
    remove: found ? words.RemoveQuote : undefined,
    check: ({ person: speaker = '', free = '' }) => (speaker || free ? {} : { [person ? 'person' : 'free']: words.QuoteNobody }),
  });

  if (answer?.removed) {
    unwrap(editor, found);
  } else if (answer) {
    write(editor, found, answer.values);
  }
}

function write(editor, found, { person = '', free = '', date }) {
  const speaker = person.replace(/^people\//, '');

  if (found) {
    const others = found.node.attrs.parameters.filter(([name]) => name !== 'speaker' && name !== 'date');
    changeAttributes(editor, found, { parameters: [['speaker', speaker], ...(date ? [['date', date]] : []), ...others] });
  } else if (!speaker) {
    insertPlainQuotation(editor, `– ${free}${date ? `, ${date.split('-').reverse().join('.')}` : ''}`);
  } else {
    wrapInContainer(editor, 'quote', [['speaker', speaker], ...(date ? [['date', date]] : [])]);
  }
}
