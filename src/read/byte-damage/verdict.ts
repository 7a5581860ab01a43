import type { Edit } from '../repair/edit';
import type { Realigned } from './beam';
import { isConfirmed } from './confirmation';
import type { Read } from './hypothesis';
import type { Token } from './tokens';
import type { Vocabulary } from './vocabulary';

/** Mean log likelihood of a character below which a stretch is no text; sound readings lie between −2 and −7. */
const PLAUSIBLE = -7.7;

/**
 * Characters that the best reading and its rivals do not share become □, and so do those guessed without a trace that no
 * word confirms; where something may be lost between two characters, a □ is put in.
 */
export function editsOf({ best, rivals, guessed }: Realigned, tokens: Token[], vocabulary: Vocabulary): Edit[] {
  const doubt = doubtful(best, rivals);
  const implausible = implausibleReads(best);
  const codes = best.map(({ code }) => code);
  const edits: Edit[] = [];
  let text = '';
  let since: number | undefined;
  let inDoubt = false;
  best.forEach((read, i) => {
    const unsure = implausible.has(i) || (doubt !== undefined && i >= doubt.from && i < doubt.to);
    // a guess may have left a wrong character as it was
    const doubted =
      unsure ||
      (guessed && doubt !== undefined && i === doubt.from - 1) ||
      (read.guess && !isConfirmed(codes, i, vocabulary));
    const stays = read.asIs && !(guessed && doubted && read.char > '\x80' && read.toToken > read.fromToken);
    if (stays && !read.gap) return;
    since ??= read.fromToken;
    if (read.gap) text += '□';
    text += doubted && !stays ? '□' : read.char;
    inDoubt ||= doubted || read.gap;
    if (read.toToken === since) return; // it stood between two tokens: goes with the next
    edits.push({
      from: tokens[since]!.from,
      to: tokens[read.toToken - 1]!.to,
      text: text.replace(/□+/gu, '□'),
      kind: inDoubt ? 'in-doubt' : 'byte-damage',
    });
    text = '';
    since = undefined;
    inDoubt = false;
  });
  return edits;
}

/** Reads of stretches that make no likely text even in the best reading. */
function implausibleReads(best: Read[]): Set<number> {
  const found = new Set<number>();
  for (let from = 0; from < best.length; from++) {
    if (best[from]!.asIs) continue;
    let to = from;
    while (to < best.length && !best[to]!.asIs) to++;
    const last = Math.min(best.length - 1, to); // one sound character more: it shows whether the stretch leads on
    const gain = best[last]!.score - (best[from - 1]?.score ?? 0);
    if (gain / (last - from + 1) < PLAUSIBLE) for (let i = from; i < to; i++) found.add(i);
    from = to;
  }
  return found;
}

/** Range of reads in `best` outside of which all rivals agree with it. */
function doubtful(best: Read[], rivals: Realigned['rivals']): { from: number; to: number } | undefined {
  if (rivals.length < 2) return undefined;
  let head = best.length;
  let tail = best.length;
  for (const { reads } of rivals.slice(1)) {
    let same = 0;
    while (same < head && reads[same]?.char === best[same]!.char) same++;
    head = same;
    let back = 0;
    while (back < tail && reads.at(-1 - back)?.char === best.at(-1 - back)!.char) back++;
    tail = back;
  }
  return { from: Math.min(head, best.length - tail), to: Math.max(best.length - tail, head) };
}
