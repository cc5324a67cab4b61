// Copies the address of a page. Where the browser cannot, the button stays hidden; everything else works without a script.
if (navigator.clipboard) {
  for (const button of document.querySelectorAll('button[data-copy]')) {
    const answer = button.nextElementSibling;
    button.hidden = false;
    button.addEventListener('click', async () => {
      try {
        await navigator.clipboard.writeText(button.dataset.copy);
        answer.textContent = button.dataset.copied;
      } catch {
        button.hidden = true;
      }
    });
  }
}

// Offers what a search could be for while a reader types (the ARIA combobox pattern). The form works the same without it.
for (const form of document.querySelectorAll('form[data-suggest]')) {
  const box = form.elements.q;
  const list = form.appendChild(document.createElement('ul'));
  const status = form.appendChild(document.createElement('p'));
  let timer, request, active = -1;

  const set = (element, attributes) => Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value));
  set(list, { id: 'suggestions', class: 'suggestions', role: 'listbox', 'aria-label': form.dataset.label, hidden: '' });
  set(status, { class: 'hidden-text', role: 'status' });
  set(box, { role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': list.id, 'aria-expanded': 'false' });

  const mark = index => {
    active = index;
    [...list.children].forEach((option, i) => set(option, { 'aria-selected': i === index }));
    box.removeAttribute('aria-activedescendant');
    if (index >= 0) {
      set(box, { 'aria-activedescendant': list.children[index].id });
      list.children[index].scrollIntoView({ block: 'nearest' });
    }
  };

  const close = () => {
    clearTimeout(timer);
    request?.abort();
    list.hidden = true;
    status.textContent = '';
    mark(-1);
    set(box, { 'aria-expanded': 'false' });
  };

  const show = ([, texts, kinds, addresses, languages]) => {
    list.replaceChildren(...texts.map((text, i) => {
      const option = document.createElement('li');
      const words = option.appendChild(document.createElement('span'));
      set(option, { id: `suggestion-${i}`, role: 'option', 'aria-selected': 'false' });
      set(words, { lang: languages[i] });
      words.textContent = text;
      option.appendChild(document.createElement('small')).textContent = kinds[i];
      option.addEventListener('click', () => location.assign(addresses[i]));
      return option;
    }));
    list.hidden = texts.length === 0;
    set(box, { 'aria-expanded': !list.hidden });
    status.textContent = list.hidden ? '' : form.dataset.count.replace('{0}', texts.length);
  };

  const ask = async () => {
    const { signal } = request = new AbortController();
    try {
      const answer = await fetch(`${form.dataset.suggest}?q=${encodeURIComponent(box.value)}`, { signal });
      const found = answer.ok ? await answer.json() : null;
      if (found && !signal.aborted) show(found);
    } catch {
      // A newer request has taken its place, or there is no network: the form still works.
    }
  };

  const later = () => {
    close();
    if (box.value.trim().length > 1 && navigator.onLine) timer = setTimeout(ask, 120);
  };

  box.addEventListener('input', later);
  box.addEventListener('blur', close);
  // A press on the list must not take the focus from the box; the click follows.
  list.addEventListener('mousedown', event => event.preventDefault());

  box.addEventListener('keydown', event => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.isComposing) return;
    if (step && list.hidden) {
      later();
    } else if (step) {
      event.preventDefault();
      const places = list.children.length + 1;
      mark((active + 1 + step + places) % places - 1);
    } else if (event.key === 'Enter' && active >= 0) {
      event.preventDefault();
      list.children[active].click();
    } else if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault();
      close();
    }
  });

  form.closest('[popover]')?.addEventListener('toggle', event => event.newState === 'open' ? box.focus() : close());
}

// A reader who sees a mistake selects it and presses Ctrl+Enter: the form of the page the link leads to opens in a dialog with these words. The link works without.
for (const link of document.querySelectorAll('a[data-mistake]')) {
  const add = (parent, name, text = '') => {
    const element = parent.appendChild(document.createElement(name));
    element.textContent = text;
    return element;
  };
  const dialog = document.createElement('dialog');
  const heading = add(dialog, 'h2', link.dataset.mistake);
  const place = add(dialog, 'div');
  const status = add(dialog, 'p');
  const close = add(dialog, 'button', link.dataset.close);
  dialog.className = 'mistake-dialog';
  dialog.setAttribute('aria-labelledby', heading.id = 'mistake-heading');
  status.className = 'hidden-text';
  status.setAttribute('role', 'status');
  close.className = 'button button-quiet';
  close.type = 'button';
  close.addEventListener('click', () => dialog.close());
  link.nextElementSibling.hidden = false;

  const show = async answer => {
    const page = new DOMParser().parseFromString(await (await answer).text(), 'text/html');
    place.replaceChildren(document.importNode(page.querySelector('[data-mistake-part]'), true));
    status.textContent = place.querySelector('[role=status], [role=alert]')?.textContent ?? '';
    (place.querySelector('[autofocus]') ?? place.querySelector('[name=Comment]') ?? close).focus();
  };

  place.addEventListener('submit', event => {
    event.preventDefault();
    const form = event.target;
    show(fetch(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form)) })).catch(() => form.submit());
  });

  document.addEventListener('keydown', event => {
    const selection = getSelection();
    const words = selection.toString().trim();
    const from = selection.anchorNode?.nodeType === 1 ? selection.anchorNode : selection.anchorNode?.parentElement;
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || !words || dialog.open || !from?.closest('main')) return;
    const paragraph = from.closest('p, li, dd, td, th, h1, h2, h3, h4, blockquote, figcaption')?.textContent ?? '';
    event.preventDefault();
    document.body.append(dialog);
    place.replaceChildren();
    dialog.showModal();
    show(fetch(link.href)).then(() => {
      place.querySelector('[name=Quote]').value = words.slice(0, 2000);
      place.querySelector('[name=Paragraph]').value = paragraph.slice(0, 20000);
    }).catch(() => location.assign(link.href));
  });
}
