import { matchesOpened } from '../../lexicon/matches';
import { rangesTable } from '../../lexicon/unit-table';
import { type Edit, LOST_SIGN } from '../repair/edit';

/** What a sentence asks with; without it, and out of place, a "?" stands for a character that was lost. */
const ASKS =
  /[吗呢吧么何谁哪怎几嘛否啥岂孰]|多少|多大|多久|难道|是不是|能不能|有没有|会不会|行不行|好不好|可不可|为什/u;
/** Behind these no question ends. */
const NO_END = /[，、。；：！（(“‘《—]/u;
const CLAUSE_END = /[。！？?!；;\n]/u;
/** A question is looked for so far before its mark. */
const LONGEST = 80;

/** Private characters of GBK and "?" that asks nothing. */
const UNREADABLE = /[\ue000-\uefff]+\?*|\?+/uy;
const OPENS = rangesTable([0x3f, 0x3f], [0xe000, 0xefff]);
const IN_TEXT = /[^\0-\x7f\s]|[\d%(,;:]/u;

/**
 * What decoders leave of a character that they could not read: private characters, and "?" that asks nothing. At the start
 * of a line either is the mark of a list, behind letters "?" is part of an address.
 */
export function unreadableEdits(text: string): Edit[] {
  const edits: Edit[] = [];
  for (const { index: from, 0: signs } of matchesOpened(text, OPENS, UNREADABLE)) {
    const before = text[from - 1];
    if (before === undefined || !IN_TEXT.test(before) || (signs[0] === '?' && endsQuestion(text, from))) continue;
    edits.push({ from, to: from + signs.length, text: LOST_SIGN, kind: 'in-doubt' });
  }
  return edits;
}

function endsQuestion(text: string, at: number): boolean {
  if (NO_END.test(text[at - 1]!)) return false;
  let from = at;
  while (from > 0 && at - from < LONGEST && !CLAUSE_END.test(text[from - 1]!)) from--;
  return ASKS.test(text.slice(from, at));
}
