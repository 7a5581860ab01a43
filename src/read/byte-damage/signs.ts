import type { DoubleByteCharset } from './double-byte';
import { isOddCode } from './odd';
import { lostItsSign, type Token } from './tokens';

/** Of the characters read one byte off, so many must be common ones. */
const COMMON_SHARE = 0.75;
/** A run of odd characters is looked at from so many before its first to so many behind its last. */
const AROUND = 1;

/**
 * Whether a site may have been read out of step, told without any dictionary: an annotation without its bracket, a lost
 * byte beside a sign, or odd characters that are common ones when read one byte off. Rivers and villages (洙泾河, 邛崃)
 * fail the last: the odds that the bytes of rare characters make common ones are less than even for each.
 */
export function showsDamage(tokens: Token[], charset: DoubleByteCharset): boolean {
  if (tokens.some((token, i) => lostItsSign(token) || isLostBesideSign(token, tokens[i + 1]))) return true;
  for (let i = 0; i < tokens.length; i++) {
    if (!tokens[i]!.odd) continue;
    let last = i;
    for (let k = i; k < tokens.length && isWide(tokens[k]!); k++) if (tokens[k]!.odd) last = k;
    if (readsOneOff(tokens, i, last, charset)) return true;
    i = last;
  }
  return false;
}

const isLostBesideSign = (token: Token, next: Token | undefined): boolean =>
  token.char === '?' && next !== undefined && /^[?;；？]$/u.test(next.char);

const isWide = ({ char, lost }: Token): boolean => char >= '\x80' && !lost;

function readsOneOff(tokens: Token[], first: number, last: number, { codes, encode }: DoubleByteCharset): boolean {
  let pairs = 0;
  let common = 0;
  for (let k = first - AROUND; k < last + AROUND; k++) {
    const [left, right] = [tokens[k], tokens[k + 1]];
    if (!left || !right || !isWide(left) || !isWide(right)) continue;
    const pair = (encode(left.char) & 0xff) * 256 + (encode(right.char) >> 8);
    pairs++;
    if (codes[pair] !== 0 && !isOddCode(codes[pair]!)) common++;
  }
  return pairs >= 2 && common >= COMMON_SHARE * pairs;
}
