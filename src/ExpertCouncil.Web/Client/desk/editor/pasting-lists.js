const numbered = /^\s*[\d\p{L}]{1,5}[.)]/u;

/** Word writes its lists as paragraphs that look like items: they become lists. */
export function withLists(body) {
  let run = null;

  for (const paragraph of [...body.querySelectorAll('p')]) {
    const level = levelOf(paragraph);

    if (level === null) {
      continue;
    }

    if (run === null || !follows(paragraph, run)) {
      run = { levels: [], first: null };
    }

    put(paragraph, level, run);
  }
}

function levelOf(paragraph) {
  const match = /mso-list:[^;]*level(\d)/i.exec(paragraph.dataset.style ?? '');

  return match ? Number(match[1]) : null;
}

function follows(paragraph, run) {
  return run.levels.length > 0 && paragraph.previousElementSibling === run.first;
}

function put(paragraph, level, run) {
  const marker = [...paragraph.querySelectorAll('[data-style]')].find((element) => /mso-list:\s*ignore/i.test(element.dataset.style));
  const kind = numbered.test(marker?.textContent ?? '') ? 'ol' : 'ul';
  marker?.remove();

  while (run.levels.length > 0 && run.levels.at(-1).level > level) {
    run.levels.pop();
  }

  if (run.levels.at(-1)?.level === level && run.levels.at(-1).list.localName !== kind) {
    run.levels.pop();
  }

  if (run.levels.at(-1)?.level !== level) {
    const list = paragraph.ownerDocument.createElement(kind);

    if (run.levels.length > 0) {
      run.levels.at(-1).list.lastElementChild.append(list);
    } else {
      paragraph.before(list);
      run.first = list;
    }

    run.levels.push({ level, list });
  }

  const item = paragraph.ownerDocument.createElement('li');
  const text = paragraph.ownerDocument.createElement('p');
  text.append(...paragraph.childNodes);
  item.append(text);
  run.levels.at(-1).list.append(item);
  paragraph.remove();
}
