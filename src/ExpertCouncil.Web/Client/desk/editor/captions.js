/** What stands above a named block in the editor. */
export function captionsIn(words) {
  const names = { callout: words.Callout, fixed: words.Fixed, quote: words.Quote, document: words.Document, video: words.Video, 'key-figure': words.KeyFigure };

  return (name, parameters) => [names[name], ...Object.values(parameters)].join(' · ');
}
