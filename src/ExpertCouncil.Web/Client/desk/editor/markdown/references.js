/** The form in which the parser keeps the label of a link's definition. */
export function normalizeReference(label) {
  return label.trim().replace(/\s+/g, ' ').toLowerCase().toUpperCase();
}
