import { isLinkable } from '../addresses.js';
import { markedRange, removeMark, setMark } from '../commands/marks.js';
import { ask, textField } from './dialog.js';
import { searchField } from './search-field.js';

/** A link: to an address, or to an entry found by words. */
export async function linkDialog(visual) {
  const { editor, words, lang } = visual;
  const range = markedRange(editor.state, 'link');
  const text = textField({ name: 'text', label: words.LinkText, value: range?.text ?? '', required: true, lang });
  const address = textField({ name: 'address', label: words.LinkAddress, hint: words.LinkAddressHint, value: range?.mark?.attrs.href ?? '', required: true });
  const entry = visual.links && searchField({
    address: visual.links, words, name: 'entry', label: words.LinkEntry,
    onchoose: ({ reference, title }) => {
      address.value = `entry:${reference}`;
      text.value ||= title;
    },
  });
  const answer = await ask(visual, {
    title: words.Link,
    fields: [...(entry ? [entry] : []), address, text],
    confirm: range?.mark ? words.Change : words.Insert,
    remove: range?.mark ? words.RemoveLink : undefined,
    check: (values) => (values.address && !isLinkable(completed(values.address)) ? { address: words.WrongAddress } : {}),
  });

  if (answer?.removed) {
    removeMark(editor, 'link', range);
  } else if (answer) {
    setMark(editor, 'link', { href: completed(answer.values.address), title: range?.mark?.attrs.title ?? null }, range, answer.values.text);
  }
}

/** What people type for an address: `www.gov.uz`, or a mail address alone. */
function completed(address) {
  return /^[\w.%+-]+@[\w-]+(\.[\w-]+)+$/.test(address) ? `mailto:${address}`
    : /^[\p{L}\d-]+(\.[\p{L}\d-]+)+([/?#]\S*)?$/u.test(address) ? `https://${address}`
    : address;
}
