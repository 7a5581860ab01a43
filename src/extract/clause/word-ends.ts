/** The longest known word that ends a text: looked up only for the lengths that words with its last character have. */
export class WordEnds<T> {
  private readonly values = new Map<string, T>();
  /** Last character → lengths of the words that it ends, longest first. */
  private readonly lengths = new Map<number, number[]>();

  constructor(words: Iterable<readonly [word: string, value: T]>) {
    for (const [word, value] of words) {
      this.values.set(word, value);
      const last = word.charCodeAt(word.length - 1);
      const lengths = this.lengths.get(last) ?? [];
      if (!lengths.includes(word.length)) lengths.push(word.length);
      this.lengths.set(
        last,
        lengths.sort((a, b) => b - a),
      );
    }
  }

  longest(text: string): { word: string; value: T } | undefined {
    const lengths = this.lengths.get(text.charCodeAt(text.length - 1));
    if (!lengths) return undefined;
    for (const length of lengths) {
      if (length > text.length) continue;
      const word = text.slice(text.length - length);
      const value = this.values.get(word);
      if (value !== undefined) return { word, value };
    }
    return undefined;
  }
}
