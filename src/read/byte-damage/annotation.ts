import { COST } from './costs';
import type { DoubleByteCharset } from './double-byte';
import type { Hypothesis } from './hypothesis';
import { readsAs, readsLike } from './readings';
import type { Token } from './tokens';

/** How a hypothesis goes on behind a pinyin annotation, token `i`: it tells the sound of the character before it. */
export function annotated(
  h: Hypothesis,
  token: Token,
  i: number,
  charset: DoubleByteCharset,
  anyLead: readonly number[],
): Hypothesis[] {
  const out: Hypothesis[] = [];
  const syllable = token.syllable!;
  const bracket = token.open || h.swallowed ? 0 : COST.bracket;
  if (h.pending === null) {
    if (h.reads === null) return [h];
    const penalty = h.penalty + bracket + soundCost(h.reads.char, syllable);
    if (token.open) out.push({ ...h, swallowed: false, penalty: h.penalty });
    else
      out.push({
        ...h,
        swallowed: false,
        penalty,
        reads: { ...h.reads, toToken: i + 1, asIs: false },
        openToken: i + 1,
      });
    if (token.open || h.swallowed) return out;
  }
  // put in between the bytes of two characters, where they happened to be those of a character of this sound
  const before = h.reads ? charset.encode(h.reads.char) & 0xff : 0;
  if (before === 0) return out;
  const pending = (h.pending ?? anyLead).filter((lead) => {
    const char = charset.decode(before * 256 + lead);
    return char !== '' && readsAs(char, syllable);
  });
  if (pending.length > 0) out.push({ ...h, pending, swallowed: false, penalty: h.penalty + bracket });
  return out;
}

function soundCost(char: string, syllable: string): number {
  if (readsAs(char, syllable)) return 0;
  return readsLike(char, syllable) ? COST.tone : COST.sound;
}
