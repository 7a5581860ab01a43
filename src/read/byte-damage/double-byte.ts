/** A double-byte charset as tables, both ways; a pair of bytes is the number lead × 256 + trail. */
export interface DoubleByteCharset {
  name: 'gbk' | 'big5';
  /** Character of a pair; '' where the charset has none, or only a private one. */
  decode(pair: number): string;
  /** Its code unit, 0 where there is none. */
  codes: Uint16Array;
  /** Pair of a character, 0 where the charset lacks it. Private characters have their pairs. */
  encode(char: string): number;
  /** Pairs without a character, by lead byte: what a decoder drops or shows as one "?". */
  vacant: Map<number, number[]>;
}

const LEADS = { from: 0x81, to: 0xfe };
const loaded = new Map<string, DoubleByteCharset>();

export const isTrail = (byte: number): boolean => (byte >= 0x40 && byte < 0x7f) || (byte >= 0x80 && byte < 0xff);

export function doubleByteCharset(name: 'gbk' | 'big5'): DoubleByteCharset {
  const there = loaded.get(name);
  if (there) return there;
  const chars = new Array<string>(0x10000).fill('');
  const codes = new Uint16Array(0x10000);
  const pairs = new Uint16Array(0x10000);
  const vacant = new Map<number, number[]>();
  const all = allPairs();
  decodedOf(name, all).forEach((char, i) => {
    const pair = all[i]!;
    const [lead, trail] = [pair >> 8, pair & 0xff];
    const whole = char.length === 1 && char !== '\uFFFD';
    if (whole && pairs[char.charCodeAt(0)] === 0) pairs[char.charCodeAt(0)] = pair;
    if (whole && (char < '\uE000' || char > '\uF8FF')) {
      chars[pair] = char;
      codes[pair] = char.charCodeAt(0);
    } else if (trail >= 0xa1 || (lead >= 0xa1 && lead <= 0xa9)) vacant.set(lead, [...(vacant.get(lead) ?? []), trail]);
  });
  const charset: DoubleByteCharset = {
    name,
    decode: (pair) => chars[pair]!,
    codes,
    encode: (char) => (char.length === 1 ? pairs[char.charCodeAt(0)]! : 0),
    vacant,
  };
  loaded.set(name, charset);
  return charset;
}

/** What a decoder makes of each pair. */
export function decodedOf(name: DoubleByteCharset['name'], pairs: number[]): string[] {
  // each on a line of its own, so that one without a character does not touch the next
  const bytes = Uint8Array.from(pairs.flatMap((pair) => [pair >> 8, pair & 0xff, 0x0a]));
  return new TextDecoder(name).decode(bytes).split('\n', pairs.length);
}

function allPairs(): number[] {
  const all: number[] = [];
  for (let lead = LEADS.from; lead <= LEADS.to; lead++)
    for (let trail = 0x40; trail < 0xff; trail++) if (isTrail(trail)) all.push(lead * 256 + trail);
  return all;
}
