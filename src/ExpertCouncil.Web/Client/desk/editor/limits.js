/** Longer texts are edited as Markdown: a browser would be slow with them. */
export const longest = 300_000;
