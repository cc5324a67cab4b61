// A second click would send the form twice. The buttons go dead a moment later, or the one that was pressed would not be sent along.
export function sendOnce(form) {
  form.addEventListener('submit', event => {
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }

    form.dataset.sent = 'yes';
    setTimeout(() => {
      // A script has taken the form over: nothing was sent.
      if (event.defaultPrevented) {
        delete form.dataset.sent;
      } else {
        setDisabled(form, true);
      }
    });
  });

  // The back button may bring the page back as it was left.
  addEventListener('pageshow', () => {
    delete form.dataset.sent;
    setDisabled(form, false);
  });
}

function setDisabled(form, disabled) {
  for (const button of form.querySelectorAll('button[type=submit]:not([data-refused])')) {
    button.disabled = disabled;
  }
}
