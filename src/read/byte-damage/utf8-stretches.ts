import { doubleByteCharset } from './double-byte';
import { isOddCode, isRare } from './odd';

/** A stretch of a run of GBK characters that is UTF-8, and what it says; □ for characters of which a byte is lost. */
export interface Utf8Stretch {
  from: number;
  to: number;
  text: string;
}

const LOST = -1;

/** Stretches of UTF-8 that were read as GBK (鏂囦欢 for 文件), also amid sound text, which holds no three such bytes in a row. */
export function utf8Stretches(run: string): Utf8Stretch[] {
  const { encode } = doubleByteCharset('gbk');
  const bytes: number[] = [];
  const owners: number[] = [];
  for (let i = 0; i < run.length; i++) {
    const pair = run[i] === '€' ? 0x80 : encode(run[i]!);
    const own =
      run[i] === '?' || run[i] === '\uFFFD' || pair === 0 ? [LOST] : pair < 0x100 ? [pair] : [pair >> 8, pair & 0xff];
    for (const byte of own) {
      bytes.push(byte);
      owners.push(i);
    }
  }
  const stretches: Utf8Stretch[] = [];
  for (let at = 0; at < bytes.length; ) {
    const found = owners[at] === owners[at - 1] ? undefined : stretchAt(run, bytes, owners, at);
    if (found) stretches.push(found.stretch);
    at = found ? found.next : at + 1;
  }
  return stretches;
}

const isLead = (byte: number | undefined): boolean => byte !== undefined && byte >= 0xe2 && byte <= 0xef;
const isMore = (byte: number | undefined): boolean =>
  byte === LOST || (byte !== undefined && byte >= 0x80 && byte < 0xc0);

function stretchAt(run: string, bytes: number[], owners: number[], start: number) {
  let at = start;
  let text = '';
  while (isLead(bytes[at]) && isMore(bytes[at + 1]) && isMore(bytes[at + 2])) {
    const [a, b, c] = [bytes[at]!, bytes[at + 1]!, bytes[at + 2]!];
    text += b === LOST || c === LOST ? '□' : String.fromCharCode(((a & 0x0f) << 12) | ((b & 0x3f) << 6) | (c & 0x3f));
    at += 3;
  }
  const from = owners[start]!;
  // a character cut at the end leaves bytes in the last one of GBK
  const cut = at < bytes.length && owners[at] === owners[at - 1];
  const rest = cut || (isLead(bytes[at]) && isMore(bytes[at + 1]) && bytes[at + 2] === undefined);
  const next = rest ? at + 1 + (isMore(bytes[at + 1]) && bytes[at + 2] === undefined ? 1 : 0) : at;
  const to = next > start ? owners[next - 1]! + 1 : from;
  if (rest) text += '□';
  const han = [...text].filter((char) => char >= '\u4e00' && char <= '\u9fff');
  const sound = han.filter((char) => !isOddCode(char.charCodeAt(0))).length;
  const rare = [...run.slice(from, to)].every(
    (char) => isRare(char.charCodeAt(0)) || char === '?' || char === '\uFFFD',
  );
  const enough = han.length >= 3 || (han.length === 2 && (rare || to - from === run.length));
  return enough && sound >= 0.8 * han.length ? { stretch: { from, to, text }, next } : undefined;
}
