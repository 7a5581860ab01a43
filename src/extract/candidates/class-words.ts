import { lexiconRows } from '../../lexicon/table';

/** A lexicon of words that end like names but are classes of things: "always" ones make every name ending with them a class. */
export class ClassWords {
  private words: Map<string, string> | undefined;
  private longest = 0;

  constructor(private readonly file: string) {}

  /** Whether the name is a class (现代农业园区) or ends with a word that always makes one (标准占城镇). */
  has(name: string): boolean {
    this.words ??= this.load();
    if (this.words.has(name)) return true;
    for (let length = 2; length <= this.longest; length++)
      if (this.words.get(name.slice(-length)) === 'always') return true;
    return false;
  }

  private load(): Map<string, string> {
    const words = new Map(lexiconRows(this.file).map(([word, kind]) => [word!, kind ?? 'alone']));
    for (const word of words.keys()) this.longest = Math.max(this.longest, word.length);
    return words;
  }
}
