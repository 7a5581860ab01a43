import { type Edit, LOST_SIGN } from '../repair/edit';

/** What a sentence asks with; without it, and out of place, a "?" stands for a character that was lost. */
const ASKS =
  /[吗呢吧么何谁哪怎几嘛否啥岂孰]|多少|多大|多久|难道|是不是|能不能|有没有|会不会|行不行|好不好|可不可|为什/u;
/** Behind these no question ends. */
const NO_END = /[，、。；：（(“‘《—]/u;
const WIDE = /[\p{Script=Han}，、。；：！？（）“”‘’《》—%％\d]/u;
const CLAUSE_END = /[。！？?!；;\n]/u;
/** A question is looked for so far before its mark. */
const LONGEST = 80;

/**
 * "?" that asks nothing: what many decoders leave of a character that they could not read. At the start of a line it is the
 * mark of a list, behind letters part of an address.
 */
export function questionEdits(text: string): Edit[] {
  const edits: Edit[] = [];
  for (let at = text.indexOf('?'); at >= 0; at = text.indexOf('?', at + 1)) {
    let to = at + 1;
    while (text[to] === '?') to++;
    const before = text[at - 1];
    if (before !== undefined && WIDE.test(before) && !endsQuestion(text, at))
      edits.push({ from: at, to, text: LOST_SIGN, kind: 'in-doubt' });
    at = to - 1;
  }
  return edits;
}

function endsQuestion(text: string, at: number): boolean {
  if (NO_END.test(text[at - 1]!)) return false;
  let from = at;
  while (from > 0 && at - from < LONGEST && !CLAUSE_END.test(text[from - 1]!)) from--;
  return ASKS.test(text.slice(from, at));
}
