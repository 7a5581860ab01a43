/** A double-byte charset as tables, both ways; a pair of bytes is the number lead × 256 + trail. */
export interface DoubleByteCharset {
  name: 'gbk' | 'big5';
  /** Character of a pair; '' where the charset has none, or only a private one. */
  decode(pair: number): string;
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
  const decoder = new TextDecoder(name);
  const chars = new Array<string>(0x10000).fill('');
  const pairs = new Map<string, number>();
  const vacant = new Map<number, number[]>();
  const bytes = new Uint8Array(2);
  for (let lead = LEADS.from; lead <= LEADS.to; lead++) {
    for (let trail = 0x40; trail < 0xff; trail++) {
      if (!isTrail(trail)) continue;
      bytes[0] = lead;
      bytes[1] = trail;
      const char = decoder.decode(bytes);
      const whole = char.length === 1 && char !== '\uFFFD';
      if (whole && !pairs.has(char)) pairs.set(char, lead * 256 + trail);
      if (whole && (char < '\uE000' || char > '\uF8FF')) chars[lead * 256 + trail] = char;
      else if (trail >= 0xa1 || (lead >= 0xa1 && lead <= 0xa9)) vacant.set(lead, [...(vacant.get(lead) ?? []), trail]);
    }
  }
  const charset: DoubleByteCharset = {
    name,
    decode: (pair) => chars[pair]!,
    encode: (char) => pairs.get(char) ?? 0,
    vacant,
  };
  loaded.set(name, charset);
  return charset;
}
