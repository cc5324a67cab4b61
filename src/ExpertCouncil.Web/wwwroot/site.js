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
