/**
 * All matches of a global pattern, none overlapping another. `matchAll` makes a copy of the pattern and an iterator each
 * time, which costs more than most texts take to search.
 */
export function matchesOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return NO_MATCHES;
  const found: RegExpExecArray[] = [];
  for (; match !== null; match = pattern.exec(text)) {
    found.push(match);
    // behind a whole character: within a pair the search would begin at its start again
    if (match[0] === '') pattern.lastIndex += (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1;
  }
  return found;
}

/** The match of a sticky pattern at one place. */
export function matchAt(sticky: RegExp, text: string, at: number): RegExpExecArray | null {
  sticky.lastIndex = at;
  return sticky.exec(text);
}

/**
 * The matches of a sticky pattern, as `matchAll` gives them of a global one: none overlaps another. It is tried only where a
 * unit of `opens` stands, and nothing else may open a match.
 */
export function matchesOpened(text: string, opens: Uint8Array, sticky: RegExp): readonly RegExpExecArray[] {
  let found: RegExpExecArray[] | undefined;
  for (let at = 0; at < text.length; at++) {
    if (opens[text.charCodeAt(at)] === 0) continue;
    const match = matchAt(sticky, text, at);
    if (match === null) continue;
    if (found === undefined) found = [match];
    else found.push(match);
    at += Math.max(0, match[0].length - 1);
  }
  return found ?? NO_MATCHES;
}

const NO_MATCHES: readonly RegExpExecArray[] = [];
