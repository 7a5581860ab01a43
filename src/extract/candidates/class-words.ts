import { lexiconRows } from '../../lexicon/table';
import { type WordTable, wordSet } from '../../lexicon/word-table';
import { WordEnds } from '../clause/word-ends';

/** Single characters close too much else. */
const LEAST = 2;

/** A lexicon of words that end like names but are classes of things: "always" ones make every name ending with them a class. */
export class ClassWords {
  private words: WordTable<true> | undefined;
  private ends: WordEnds<true> | undefined;

  constructor(private readonly file: string) {}

  /** Whether the name is a class (现代农业园区) or ends with a word that always makes one (标准占城镇). */
  has(name: string): boolean {
    this.words ??= this.load();
    if (this.words.has(name)) return true;
    return this.ends!.longest(name) === true;
  }

  private load(): WordTable<true> {
    const kinds = new Map(lexiconRows(this.file).map(([word, kind]) => [word!, kind]));
    const always = [...kinds].filter(([word, kind]) => kind === 'always' && word.length >= LEAST);
    this.ends = new WordEnds(always.map(([word]) => [word, true] as const));
    return wordSet(kinds.keys());
  }
}
