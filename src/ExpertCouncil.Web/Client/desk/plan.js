// The items of a plan put into another order: by the buttons and numbers the page has anyway, and by dragging. Nothing is saved before the form is sent.

const Edge = 72;
const Step = 14;

for (const form of document.querySelectorAll('[data-plan-order]')) {
  arrange(form);
}

function arrange(form) {
  const list = form.querySelector('ol');
  const live = form.querySelector('[data-plan-live]');
  const numbers = rows().map(row => row.querySelector('[data-place]').textContent.trim());
  form.querySelector('[data-plan-apply]').hidden = true;
  document.querySelector('[data-plan-drag]')?.removeAttribute('hidden');
  rows().forEach(addHandle);

  form.addEventListener('click', event => {
    const button = event.target.closest('button[name="Up"], button[name="Down"]');

    if (button) {
      event.preventDefault();
      const row = button.closest('li');
      move(row, place(row) + (button.name === 'Up' ? -1 : 1));
      const focus = button.disabled ? row.querySelector(button.name === 'Up' ? '[name="Down"]' : '[name="Up"]') : button;
      focus.focus();
    }
  });

  form.addEventListener('change', event => {
    if (event.target.name === 'Number') {
      moveToNumber(event.target);
    }
  });

  form.addEventListener('keydown', event => {
    if (event.key === 'Enter' && event.target.name === 'Number') {
      event.preventDefault();
      moveToNumber(event.target);
      event.target.focus();
    }
  });

  function rows() {
    return [...list.children];
  }

  function place(row) {
    return rows().indexOf(row);
  }

  function moveToNumber(field) {
    const row = field.closest('li');
    const wanted = Number.parseInt(field.value, 10);

    if (String(wanted) === field.value.trim() && wanted > 0) {
      const found = numbers.findIndex(number => Number(number) >= wanted);
      move(row, found < 0 ? numbers.length - 1 : found);
    } else {
      show();
    }
  }

  function move(row, to) {
    const others = rows().filter(other => other !== row);
    list.insertBefore(row, others[Math.max(0, to)] ?? null);
    settle(row);
  }

  function settle(row) {
    show();
    const title = row.querySelector('.title').textContent.trim();
    live.textContent = form.dataset.moved.replace('{0}', title).replace('{1}', numbers[place(row)]);
  }

  // The numbers stay with the places; the rows change.
  function show() {
    rows().forEach((row, index) => {
      row.querySelector('[data-place]').textContent = numbers[index];
      row.querySelector('[name="Number"]').value = numbers[index];
      row.querySelector('[name="Up"]').disabled = index === 0;
      row.querySelector('[name="Down"]').disabled = index === numbers.length - 1;
      row.querySelector('[data-before]').hidden = row.dataset.number === numbers[index];
    });
  }

  function addHandle(row) {
    const handle = document.createElement('span');
    handle.className = 'plan-handle';
    handle.setAttribute('aria-hidden', 'true');
    row.querySelector('.plan-place').prepend(handle);
    handle.addEventListener('pointerdown', event => drag(row, handle, event));
  }

  // The others go around the dragged row: taken out of the document, even for a moment, it would lose the pointer.
  function shift(row, next) {
    while (row.nextElementSibling !== next) {
      if (next === null || row.compareDocumentPosition(next) & Node.DOCUMENT_POSITION_FOLLOWING) {
        list.insertBefore(row.nextElementSibling, row);
      } else {
        list.insertBefore(row.previousElementSibling, row.nextElementSibling);
      }
    }
  }

  function drag(row, handle, start) {
    if (start.button !== 0) {
      return;
    }

    start.preventDefault();
    handle.setPointerCapture(start.pointerId);
    row.classList.add('plan-dragged');
    const home = row.nextElementSibling;
    const from = place(row);
    let pointer = start.clientY;
    let frame = requestAnimationFrame(follow);

    // The list may scroll under a pointer that stands still.
    function follow() {
      if (scrollAtEdge(pointer)) {
        goUnderPointer();
      }

      frame = requestAnimationFrame(follow);
    }

    function goUnderPointer() {
      const next = rows().find(other => other !== row && pointer < middle(other)) ?? null;

      if (next !== row.nextElementSibling) {
        shift(row, next);
        show();
      }
    }

    function onMove(event) {
      pointer = event.clientY;
      goUnderPointer();
    }

    function onKey(event) {
      if (event.key === 'Escape') {
        list.insertBefore(row, home);
        show();
        end();
      }
    }

    function onEnd(event) {
      if (event.type === 'pointercancel') {
        list.insertBefore(row, home);
      }

      end();
      show();

      if (place(row) !== from) {
        settle(row);
      }
    }

    function end() {
      cancelAnimationFrame(frame);
      row.classList.remove('plan-dragged');
      handle.removeEventListener('pointermove', onMove);
      handle.removeEventListener('pointerup', onEnd);
      handle.removeEventListener('pointercancel', onEnd);
      document.removeEventListener('keydown', onKey);
    }

    handle.addEventListener('pointermove', onMove);
    handle.addEventListener('pointerup', onEnd);
    handle.addEventListener('pointercancel', onEnd);
    document.addEventListener('keydown', onKey);
  }
}

function middle(row) {
  const box = row.getBoundingClientRect();

  return box.top + box.height / 2;
}

function scrollAtEdge(pointer) {
  const step = pointer < Edge ? -Step : pointer > window.innerHeight - Edge ? Step : 0;
  window.scrollBy(0, step);

  return step !== 0;
}
