// Counts UTF-16 units, as the store's limits do: what the counter allows is never refused.
export function watchCounters(root) {
  for (const counter of root.querySelectorAll('.counter[data-for]')) {
    const control = root.getElementById(counter.dataset.for);
    const limit = Number(counter.dataset.limit);

    const show = () => {
      const length = control.value.length;
      counter.textContent = `${length} / ${limit}`;
      counter.classList.toggle('over', length > limit);
    };

    control.addEventListener('input', show);
    show();
  }
}
