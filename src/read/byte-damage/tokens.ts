import { TONED } from '../repair/pinyin';
import { isOdd } from './odd';

/** What the realigner reads: a character, a lost one ("?" and its like), or a pinyin annotation. */
export interface Token {
  from: number;
  to: number;
  /** The character; '' for annotations. */
  char: string;
  /** "?" , U+FFFD or □: what a decoder puts for bytes that it cannot read. */
  lost: boolean;
  /** Whether running text hardly holds the character. */
  odd: boolean;
  /** Annotation: its syllable, and whether its opening bracket is still there. */
  syllable?: string;
  open?: boolean;
  /** The end of an entity whose "&" was swallowed: `?ldquo;`. */
  entity?: boolean;
}

/** Whether the ASCII sign before this token was swallowed together with a byte that could not be read. */
export const lostItsSign = (token: Token | undefined): boolean =>
  token !== undefined && (token.entity === true || (token.syllable !== undefined && !token.open));

const SYLLABLE = `[a-z]{0,5}[${TONED}][a-z]{0,3}`;
const ANNOTATION = new RegExp(`([(（]?) ?(${SYLLABLE}) ?[)）]`, 'yu');

const ENTITY = /(ldquo|rdquo|lsquo|rsquo|nbsp|mdash|hellip|middot|quot|amp|lt|gt);/y;
const ENTITY_CHARS: Record<string, string> = {
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  nbsp: ' ',
  mdash: '—',
  hellip: '…',
  middot: '·',
  quot: '"',
  amp: '&',
  lt: '<',
  gt: '>',
};

export const LOST = '?\uFFFD□';

/** Tokens of `text` from `from` to `to`. */
export function tokensOf(text: string, from: number, to: number): Token[] {
  const tokens: Token[] = [];
  for (let i = from; i < to; ) {
    ANNOTATION.lastIndex = i;
    const match = i > 0 ? ANNOTATION.exec(text) : null;
    if (match && match.index + match[0].length <= to) {
      tokens.push({
        from: i,
        to: i + match[0].length,
        char: '',
        lost: false,
        odd: false,
        syllable: match[2]!.normalize('NFC'),
        open: match[1] !== '',
      });
      i += match[0].length;
    } else if (tokens.at(-1)?.lost && entityAt(text, i)) {
      const name = entityAt(text, i)!;
      tokens.push({
        from: i,
        to: i + name.length + 1,
        char: ENTITY_CHARS[name]!,
        lost: false,
        odd: false,
        entity: true,
      });
      i += name.length + 1;
    } else {
      const char = text[i]!;
      tokens.push({
        from: i,
        to: i + 1,
        char,
        lost: LOST.includes(char),
        odd: char >= '\x80' && !LOST.includes(char) && isOdd(char),
      });
      i++;
    }
  }
  return tokens;
}

function entityAt(text: string, at: number): string | undefined {
  ENTITY.lastIndex = at;
  return ENTITY.exec(text)?.[1];
}
