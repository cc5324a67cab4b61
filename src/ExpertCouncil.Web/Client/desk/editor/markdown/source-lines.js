/** A text cut at its line ends, whatever they are, so that lines counted by the parser lead back to the characters. */
export class SourceLines {
  /** @param {string} source */
  constructor(source) {
    this.source = source;
    this.starts = [0];
    this.ends = [];

    for (const match of source.matchAll(/\r\n|\r|\n/g)) {
      this.ends.push(match.index);
      this.starts.push(match.index + match[0].length);
    }

    this.ends.push(source.length);
  }

  /** The line end the text uses. */
  get newline() {
    return /\r\n|\r|\n/.exec(this.source)?.[0] ?? '\n';
  }

  /**
   * Where the lines stand, without blank lines behind them.
   * @param {number} first
   * @param {number} afterLast
   */
  range(first, afterLast) {
    let last = afterLast - 1;

    while (last > first && this.isBlank(last)) {
      last--;
    }

    return { start: this.starts[first], end: this.ends[last] };
  }

  isBlank(line) {
    return /^[ \t]*$/.test(this.source.slice(this.starts[line], this.ends[line]));
  }
}
