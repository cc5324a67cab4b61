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
