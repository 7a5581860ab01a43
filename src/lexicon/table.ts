import { readPackageFile } from '../package-root';

/**
 * Rows of a lexicon file: tab-separated, "#" opens a comment line (its origin stands there), empty lines are passed over.
 * Files are small and read once; callers keep what they build of them.
 */
export const lexiconRows = (file: string): string[][] => tableRows(readPackageFile('lexicon', file));

/** Rows of the text of such a file. */
export const tableRows = (text: string): string[][] =>
  text
    .split(/\r?\n/u)
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));

/** First column of a lexicon file. */
export const lexiconWords = (file: string): string[] => lexiconRows(file).map((row) => row[0]!);

/**
 * The one copy of a word that the engine keeps as a key: two such words are told apart without being read. For what is
 * compared at every word of a text: classes and kinds of words, names of features.
 */
export const asKey = <W extends string>(word: W): W => Object.keys({ [word]: 0 })[0] as W;

/** All forms of a lexicon's name: the name itself and the others, which stand in one column between commas. */
export const formsOf = (name: string, others?: string): string[] => (others ? [name, ...others.split(',')] : [name]);
