import { isUtf8 } from 'node:buffer';
import { GuituError } from '../errors';

/** A file's bytes as text. `text` keeps a byte order mark, so that offsets are those of the decoded file. */
export interface DecodedText {
  text: string;
  charset: 'utf-8' | 'gb18030' | 'big5' | 'utf-16le' | 'utf-16be';
}

type Charset = DecodedText['charset'];

/** The commonest characters of running text and of this genre, both scripts: what a right decoding is full of. */
const COMMON = new Set(
  '，。、；：“”（）的一是在了有和人中大为上国我以要年会成出生发作地市业经工政部全高新建展实施设进加快推动力体强重点区民社主义产项目资金服务保障提升完目标化学家' +
    '為國會發業經實設進動強點區產項務標學與個們時來對開長現關間機構總計劃縣鄉鎮農村環境質億萬醫療衛',
);

const decode = (bytes: Uint8Array, charset: Charset): string =>
  new TextDecoder(charset, { ignoreBOM: true }).decode(bytes);

/**
 * Detects the charset of Chinese text: byte order mark, then UTF-16 by its zero bytes or high bytes, then UTF-8 by its
 * form (a cut or damaged character here and there is tolerated), then GB18030 against Big5 by which of them gives
 * common characters. Throws where the bytes are no text.
 */
export function decodeText(bytes: Uint8Array, file: string): DecodedText {
  const marked = byteOrderMark(bytes);
  if (marked) return { text: decode(bytes, marked), charset: marked };
  const sample = bytes.subarray(0, 1 << 18);
  const wide = unmarkedUtf16(sample);
  if (wide) return { text: decode(bytes, wide), charset: wide };
  if (looksBinary(sample))
    throw new GuituError('this is a binary file, not text', {
      file,
      hint: 'check what it really is (for example with `file`), and give it its right extension: .docx, .pdf, .zip …',
    });
  if (isUtf8(bytes))
    return { text: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8'), charset: 'utf-8' };
  const { valid, invalid } = utf8Sequences(bytes);
  if (valid >= 20 * invalid) return { text: decode(bytes, 'utf-8'), charset: 'utf-8' };
  const charset = commonness(decode(sample, 'big5')) > commonness(decode(sample, 'gb18030')) ? 'big5' : 'gb18030';
  const text = decode(bytes, charset);
  const lost = text.split('\uFFFD').length - 1;
  if (lost > 20 && lost > text.length / 10)
    throw new GuituError('the text is in no charset that can be read (UTF-8, UTF-16, GB18030, Big5)', {
      file,
      hint: 'convert it to UTF-8, for example: iconv -f CHARSET -t UTF-8 IN > OUT',
    });
  return { text, charset };
}

function byteOrderMark(bytes: Uint8Array): Charset | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** UTF-16 without a mark: ASCII and line ends leave zero bytes on one side only, and the text reads as common Chinese. */
function unmarkedUtf16(sample: Uint8Array): Charset | undefined {
  if (!sample.includes(0)) return undefined;
  const zeros = [0, 0];
  for (let i = 0; i < sample.length; i++) if (sample[i] === 0) zeros[i & 1]!++;
  const [even, odd] = zeros as [number, number];
  const charset = odd > even ? 'utf-16le' : 'utf-16be';
  if (Math.min(even, odd) > Math.max(even, odd) / 10) return undefined;
  const text = decode(sample.subarray(0, sample.length & ~1), charset);
  const plain = text.match(/[\t\n\r\x20-\x7e\p{Script=Han}\p{Punctuation}\uFF00-\uFFEF]/gu)?.length ?? 0;
  return plain > text.length * 0.9 ? charset : undefined;
}

function looksBinary(sample: Uint8Array): boolean {
  let control = 0;
  if (sample.includes(0)) return true;
  for (let i = 0; i < sample.length; i++) {
    const byte = sample[i]!;
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c) control++;
  }
  return control > 8 && control > sample.length / 200;
}

/** How many multi-byte sequences of UTF-8 are whole, and how many bytes belong to none. */
function utf8Sequences(bytes: Uint8Array): { valid: number; invalid: number } {
  let valid = 0;
  let invalid = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!;
    if (byte < 0x80) continue;
    const more =
      byte >= 0xc2 && byte < 0xe0 ? 1 : byte >= 0xe0 && byte < 0xf0 ? 2 : byte >= 0xf0 && byte < 0xf5 ? 3 : 0;
    let whole = more > 0;
    for (let k = 1; k <= more && whole; k++) whole = i + k < bytes.length && (bytes[i + k]! & 0xc0) === 0x80;
    if (whole) {
      valid++;
      i += more;
    } else if (i + more < bytes.length || more === 0) invalid++; // a character cut by the file's end is no sign
  }
  return { valid, invalid };
}

function commonness(text: string): number {
  let common = 0;
  let other = 0;
  for (const char of text) {
    if (char < '\x80') continue;
    if (COMMON.has(char)) common++;
    else other++;
  }
  return common / (common + other || 1);
}
