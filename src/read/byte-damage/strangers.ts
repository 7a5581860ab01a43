import { type Edit, LOST_SIGN } from '../repair/edit';
import { simplifiedCode } from '../repair/traditional';
import { affinity, frequency } from './neighbours';

/** Affinity of neighbours below which they are strangers. */
const STRANGE = -1.5;
/** No more characters on a side of what was lost are doubted. */
const LONGEST = 14;
/** Log share of a character in the genre below which it is one that damage makes. */
const RARE = -12;
/** What damage may have made: all but ASCII and the genre's own signs. */
const READ_WRONG = /[^\0-\x7f，。、；：！？“”‘’《》（）【】—…·％　]/u;

/**
 * Damage often reaches further than its sign: characters beside a lost one that never stand beside their neighbours in
 * this genre were read wrong too, and are in doubt with it.
 */
export function strangerEdits(text: string): Edit[] {
  const doubted = new Set<number>();
  const codeAt = (at: number): number => simplifiedCode(text.charCodeAt(at));
  const isDoubtful = (at: number, beside: number): boolean =>
    READ_WRONG.test(text[at]!) &&
    (frequency(codeAt(at)) < RARE || affinity(codeAt(Math.min(at, beside)), codeAt(Math.max(at, beside))) < STRANGE);
  for (let sign = text.indexOf(LOST_SIGN); sign >= 0; sign = text.indexOf(LOST_SIGN, sign + 1)) {
    for (let at = sign - 1; at > 0 && sign - at <= LONGEST && isDoubtful(at, at - 1); at--) doubted.add(at);
    for (let at = sign + 1; at < text.length - 1 && at - sign <= LONGEST && isDoubtful(at, at + 1); at++)
      doubted.add(at);
  }
  return [...doubted].sort((a, b) => a - b).map((at) => ({ from: at, to: at + 1, text: LOST_SIGN, kind: 'in-doubt' }));
}
