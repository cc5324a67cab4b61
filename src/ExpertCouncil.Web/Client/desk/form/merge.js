// Whoever writes in the field of a section has chosen to.
export function chooseByHand(root) {
  for (const field of root.querySelectorAll('textarea[data-choose]')) {
    field.addEventListener('input', () => {
      root.getElementById(field.dataset.choose).checked = true;
    });
  }
}
