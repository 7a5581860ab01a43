/**
 * A table of UTF-16 units, 1 for each of those given: whether a pattern is worth trying at a place is asked very often, and
 * a look into the table costs a hundredth of the pattern.
 */
export function unitTable(units: string): Uint8Array {
  const table = new Uint8Array(65536);
  for (let i = 0; i < units.length; i++) table[units.charCodeAt(i)] = 1;
  return table;
}

/** White space, as `\s` has it. */
export const BLANKS =
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';
