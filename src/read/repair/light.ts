import { matchesOpened } from '../../lexicon/matches';
import { BLANK_UNITS, BLANKS, rangesTable, unitTable } from '../../lexicon/unit-table';
import type { Edit } from './edit';

/** Named entities that survive in text copied from pages. */
const NAMED: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  middot: '·',
  bull: '•',
  times: '×',
  divide: '÷',
  plusmn: '±',
  le: '≤',
  ge: '≥',
  deg: '°',
  permil: '‰',
  sup2: '²',
  sup3: '³',
  micro: 'µ',
  yen: '¥',
  copy: '©',
  reg: '®',
  laquo: '«',
  raquo: '»',
  rarr: '→',
  larr: '←',
  zwnj: '',
  zwj: '',
};

/** HTML entities left in text. */
export function entityEdits(text: string): Edit[] {
  const edits: Edit[] = [];
  if (!text.includes('&')) return edits;
  for (const match of text.matchAll(/&(?:amp;)?(?:#(\d{2,6})|#x([\da-f]{2,5})|([a-z]+\d?));/giu)) {
    const [whole, decimal, hex, name] = match;
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : undefined;
    const char = code === undefined ? NAMED[name!.toLowerCase()] : fromCode(code);
    if (char !== undefined)
      edits.push({ from: match.index, to: match.index + whole.length, text: char, kind: 'entity' });
  }
  return edits;
}

const fromCode = (code: number): string | undefined =>
  code < 0x20 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? undefined : String.fromCodePoint(code);

const FULLWIDTH = /[０-９Ａ-Ｚａ-ｚ％＋]+|(?<=[0-9０-９])[．－／](?=[0-9０-９])/uy;
const OPENS_FULLWIDTH = rangesTable(
  [0xff05, 0xff05],
  [0xff0b, 0xff0b],
  [0xff0d, 0xff19],
  [0xff21, 0xff3a],
  [0xff41, 0xff5a],
);

/** Full-width digits, letters and the signs that stand among digits; Chinese punctuation stays as it is. */
export function fullwidthEdits(text: string): Edit[] {
  const edits: Edit[] = [];
  for (const match of matchesOpened(text, OPENS_FULLWIDTH, FULLWIDTH)) {
    const narrow = match[0].replace(/./gu, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));
    edits.push({ from: match.index, to: match.index + match[0].length, text: narrow, kind: 'fullwidth' });
  }
  return edits;
}

/**
 * Marks of Markdown or TeX in plain text: **bold** (its extent is kept as a hint by the caller), PM_{2.5}, PM₂.₅ stays.
 */
export function markupEdits(text: string): Edit[] {
  const edits: Edit[] = [];
  for (const match of text.matchAll(/\*\*(?=\S)([^*\n]{1,200}?)\*\*/gu)) {
    const end = match.index + match[0].length;
    edits.push({ from: match.index, to: match.index + 2, text: '', kind: 'markup' });
    edits.push({ from: end - 2, to: end, text: '', kind: 'markup' });
  }
  if (!text.includes('_')) return edits;
  for (const match of text.matchAll(/(?=[$_])(?<=[A-Za-z])\$?_(?:\{?\s*(\d(?:\.\d)?)\s*\}\$?|(\d(?:\.\d)?))/gu))
    edits.push({
      from: match.index,
      to: match.index + match[0].length,
      text: match[1] ?? match[2]!,
      kind: 'markup',
    });
  return edits.sort((a, b) => a.from - b.from);
}

const CJK = '\\p{Script=Han}，。；：、！？“”（）《》';
/** Between these a blank is an accident of layout: inside words, and before or after Chinese punctuation. */
const BLANK = new RegExp(
  `(?<=[${CJK}])[ \\u00a0\\u2002-\\u200a]{1,2}(?=[${CJK}\\d])|(?<=[\\d%‰])[ \\u00a0]{1,2}(?=[${CJK}%‰])|[\\u00ad\\u200b-\\u200d\\u2060\\ufeff]+`,
  'uy',
);
const OPENS_BLANK = unitTable(`${BLANKS}\u00ad\u200b\u200c\u200d\u2060`);
const PROSE = /[，,。；;].{8}|^.{60}/u;

/**
 * Spaces inside words and numbers, in lines of prose only: in headings, names and flattened tables a space may divide.
 * Invisible characters (zero width, soft hyphen, byte order mark) go everywhere.
 */
export function spaceEdits(text: string): Edit[] {
  const edits: Edit[] = [];
  for (const match of matchesOpened(text, OPENS_BLANK, BLANK)) {
    const invisible = !/[ \u00a0\u2002-\u200a]/u.test(match[0]);
    if (!invisible && !PROSE.test(lineAround(text, match.index))) continue;
    edits.push({ from: match.index, to: match.index + match[0].length, text: '', kind: 'space' });
  }
  return edits;
}

/** The line around a place, as far as it matters: in a line without end no more than that is looked at. */
function lineAround(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 200), at);
  const after = text.slice(at, at + 200);
  const end = after.indexOf('\n');
  return (before.slice(before.lastIndexOf('\n') + 1) + (end < 0 ? after : after.slice(0, end))).replace(/^\s+/u, '');
}

const BROKEN_OFF =
  /(?<=PM|CO|SO|NO)(\s{0,9}\n\s{0,9})(?:2\.5|10|[23])(?![\d.])(\s{0,9}\n\s{0,9})?(?=(\p{Script=Han}|[，。、）])?)/uy;

/** A number broken off its name by a line end, as subscripts come out of pages: "PM⏎2.5⏎浓度". */
export function brokenWordEdits(text: string): Edit[] {
  const edits: Edit[] = [];
  for (const match of matchesOpened(text, BLANK_UNITS, BROKEN_OFF)) {
    const number = match.index + match[1]!.length;
    edits.push({ from: match.index, to: number, text: '', kind: 'broken-word' });
    if (match[2] && match[3])
      edits.push({
        from: match.index + match[0].length - match[2].length,
        to: match.index + match[0].length,
        text: '',
        kind: 'broken-word',
      });
  }
  return edits;
}

/** Radicals that Unicode does not map to characters; PDF writers put them where the font shares the glyph. */
const RADICALS = new Map(
  [
    ...'⺟母⺠民⺮竹⺼肉⻁虎⻄西⻅见⻆角⻉贝⻋车⻌辶⻏阝⻑長⻒镸⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻭齿⻮齿⻰龙⻳龟',
  ]
    .map((_, i, all) => [all[i]!, all[i + 1] ?? ''] as const)
    .filter((_, i) => i % 2 === 0),
);

const RADICAL = /[\u2e80-\u2fdf\uf900-\ufaff]/uy;
const OPENS_RADICAL = rangesTable([0x2e80, 0x2fdf], [0xf900, 0xfaff]);

/** Radicals and compatibility forms in place of characters (⽇ for 日), as PDF text layers have them. */
export function radicalEdits(text: string): Edit[] {
  const edits: Edit[] = [];
  for (const match of matchesOpened(text, OPENS_RADICAL, RADICAL)) {
    const char = RADICALS.get(match[0]) ?? match[0].normalize('NFKC');
    if (char !== match[0]) edits.push({ from: match.index, to: match.index + 1, text: char, kind: 'radical' });
  }
  return edits;
}
