/**
 * A table of UTF-16 units, 1 for each of those given: whether a pattern is worth trying at a place is asked very often, and
 * a look into the table costs a hundredth of the pattern.
 */
export function unitTable(units: string): Uint8Array {
  const table = new Uint8Array(65536);
  for (let i = 0; i < units.length; i++) table[units.charCodeAt(i)] = 1;
  return table;
}

/**
 * The unit at `at`, 0 outside of the text, where charCodeAt gives NaN: a place of the code that has once met it as the index
 * of a table, or has read past an end, stays several times slower for all the rest.
 */
export const unitAt = (text: string, at: number): number => (at >= 0 && at < text.length ? text.charCodeAt(at) : 0);

/** A table of the units in some ranges, both ends included. */
export function rangesTable(...ranges: readonly (readonly [first: number, last: number])[]): Uint8Array {
  const table = new Uint8Array(65536);
  for (const [first, last] of ranges) table.fill(1, first, last + 1);
  return table;
}

/** A table of units by what they are: each of them has the marks, powers of two, of all the kinds that it belongs to. */
export function markTable(kinds: readonly (readonly [mark: number, units: string])[]): Uint16Array {
  const table = new Uint16Array(65536);
  for (const [mark, units] of kinds)
    for (let i = 0; i < units.length; i++) table[units.charCodeAt(i)] = table[units.charCodeAt(i)]! | mark;
  return table;
}

/** The marks of all units of a text together: one pass tells of many patterns whether they can match anywhere in it. */
export function marksIn(text: string, table: Uint16Array): number {
  let marks = 0;
  for (let i = 0; i < text.length; i++) marks |= table[text.charCodeAt(i)]!;
  return marks;
}

/** Whether any unit of the text is in the table. */
export function holdsAny(text: string, table: Uint8Array): boolean {
  for (let i = 0; i < text.length; i++) if (table[text.charCodeAt(i)] === 1) return true;
  return false;
}

/** Whether `length` units of the table stand in a row. */
export function holdsRun(text: string, table: Uint8Array, length: number): boolean {
  let run = 0;
  for (let i = 0; i < text.length; i++) {
    run = table[text.charCodeAt(i)] === 1 ? run + 1 : 0;
    if (run === length) return true;
  }
  return false;
}

/** Whether the text has a colon of either width: labels and fields end with one, and most lines have none. */
export const holdsColon = (text: string): boolean => text.includes('：') || text.includes(':');

/** Whether a unit is one of 0 to 9. */
export const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;

/** White space, as `\s` has it. */
export const BLANKS =
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';

export const BLANK_UNITS = unitTable(BLANKS);
