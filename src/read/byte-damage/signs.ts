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
  if (charset.name === 'big5' && tokens.some((_, i) => endsInLetter(tokens, i, charset))) return true;
  for (let i = 0; i < tokens.length; i++) {
    if (!tokens[i]!.odd) continue;
    let last = i;
    for (let k = i; k < tokens.length && isWide(tokens[k]!); k++) if (tokens[k]!.odd) last = k;
    if (readsOneOff(tokens, i, last, charset)) return true;
    i = last;
  }
  return false;
}

const TRAIL = /^[@-~]$/u;
/** What letters name or count: A股, V类, B超, T型, C端, N个. */
const NAMED_BY_LETTER =
  /^(?:[A-D][级級类類座轮輪区區证證照]|[IVX][级級类類]|[ABH]股|[TUVLYZ]型|[BCG]端|B[超站]|X光|T恤|[CP]位|Z世|[NX][个個项項合])$/u;

/** The second byte of a Big5 character whose first is gone: a letter or sign that no text sets where it stands (經濟o展). */
export function isLoneTrail(before: Token | undefined, { char }: Token, after: Token | undefined): boolean {
  if (!TRAIL.test(char) || !before || (!isWide(before) && !before.lost && !/[\d%,;:]/u.test(before.char))) return false;
  if (after && /^[@-~]$/u.test(after.char)) return false;
  const capital = char >= 'A' && char <= 'Z';
  if (!capital) return true;
  if (before.odd) return true;
  // of 萬, which so often follows a number
  const lone = isWide(before) || before.lost || before.char === '%' || (char === 'U' && /\d/u.test(before.char));
  const behind = after?.char ?? '\n';
  return (
    lone && (behind === '\n' || (behind >= '\x80' && !/[）”’》]/u.test(behind))) && !NAMED_BY_LETTER.test(char + behind)
  );
}

/** Such a letter, or one that makes a common character with the byte before it, as do the two characters before it with each other. */
function endsInLetter(tokens: Token[], i: number, { codes, encode }: DoubleByteCharset): boolean {
  const [first, second, letter, after] = [tokens[i - 2], tokens[i - 1], tokens[i], tokens[i + 1]];
  if (!letter || !TRAIL.test(letter.char) || !second) return false;
  if (isLoneTrail(second, letter, after)) return true;
  if (!first || !isWide(first) || !isWide(second)) return false;
  const isCommon = (pair: number): boolean => codes[pair] !== 0 && !isOddCode(codes[pair]!);
  const border = (encode(first.char) & 0xff) * 256 + (encode(second.char) >> 8);
  return isCommon(border) && isCommon((encode(second.char) & 0xff) * 256 + letter.char.charCodeAt(0));
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
