/**
 * Repair: text as decoded → text as its writer meant it. Each step finds edits, `applyEdits` carries them out, keeps
 * the raw span of every unit and records the change. Undamaged text passes unchanged: each step looks for a signature
 * of its own (toned syllables in brackets, full-width digits, Traditional lines, bytes out of step) and does nothing
 * without it. Order matters: bytes first, because damage swallows brackets and ampersands that later steps look for;
 * characters to simplified last, because the bytes are those of the Traditional ones.
 */
import { byteDamageEdits } from '../byte-damage/index';
import { strangerEdits } from '../byte-damage/strangers';
import { unreadableEdits } from '../byte-damage/unreadable';
import { wrongCharsetEdits } from '../byte-damage/wrong-charset';
import type { MappedText } from '../mapped-text';
import type { Repair } from '../source-text';
import { applyEdits, type Edit, LOST_SIGN } from './edit';
import { brokenWordEdits, entityEdits, fullwidthEdits, markupEdits, radicalEdits, spaceEdits } from './light';
import { pinyinEdits } from './pinyin';
import { traditionalEdits } from './traditional';

const STEPS: ((text: string) => Edit[])[] = [
  wrongCharsetEdits,
  byteDamageEdits,
  lostCharacterEdits,
  unreadableEdits,
  strangerEdits,
  pinyinEdits,
  entityEdits,
  markupEdits,
  fullwidthEdits,
  radicalEdits,
  brokenWordEdits,
  spaceEdits,
  traditionalEdits,
];

export interface RepairedText {
  text: MappedText;
  repairs: Repair[];
}

export function repairText(body: MappedText): RepairedText {
  const repairs: Repair[] = [];
  let text = plainLineEnds(body);
  for (const step of STEPS) text = applyEdits(text, step(text.text), repairs);
  repairs.sort((a, b) => a.start - b.start || a.end - b.end);
  return { text, repairs };
}

/** What the decoder could not read, and what nothing could bring back, stands as □; a "?" beside it is its other half. */
function lostCharacterEdits(text: string): Edit[] {
  if (!text.includes('\uFFFD')) return [];
  return [...text.matchAll(/\??\uFFFD+\??/gu)].map((m) => ({
    from: m.index,
    to: m.index + m[0].length,
    text: LOST_SIGN,
    kind: 'in-doubt',
  }));
}

/** Line ends of every system become "\n"; this changes no character of the text and is not recorded. */
function plainLineEnds(text: MappedText): MappedText {
  if (!/[\r\f\v\u2028\u2029]/u.test(text.text)) return text;
  const edits: Edit[] = [];
  for (const match of text.text.matchAll(/\r+\n|[\r\f\v\u2028\u2029]/gu))
    edits.push({ from: match.index, to: match.index + match[0].length, text: '\n', kind: 'space' });
  return applyEdits(text, edits, []);
}
