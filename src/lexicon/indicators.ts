/** The catalogue of indicators (lexicon/indicators.tsv): standard names of the statistical system and what documents call them. */
import { lexiconRows } from './table';
import { WordTable, wordSet } from './word-table';

export interface Indicator {
  id: string;
  name: string;
  aliases: string[];
  unit: string;
  aspect: string;
  theme: string;
}

interface Named {
  indicator: Indicator;
  replaces: boolean;
}
let known: WordTable<Named> | undefined;

/** Aliases written with "=" are mere abbreviations or paraphrases: the standard name is shown in their place. */
function load(): WordTable<Named> {
  if (known) return known;
  const byName = new Map<string, Named>();
  for (const [id, name, aliases, unit, aspect, theme] of lexiconRows('indicators.tsv')) {
    const written = (aliases ?? '').split('|').filter(Boolean);
    const indicator: Indicator = {
      id: id!,
      name: name!,
      aliases: written.map((a) => a.replace(/^=/u, '')),
      unit: unit ?? '',
      aspect: aspect ?? '',
      theme: theme ?? '',
    };
    byName.set(key(name!), { indicator, replaces: false });
    for (const alias of written)
      byName.set(key(alias.replace(/^=/u, '')), { indicator, replaces: alias.startsWith('=') });
  }
  known = new WordTable(byName);
  return known;
}

/** Every indicator of the catalogue. */
export const allIndicators = (): Iterable<Indicator> =>
  new Set(Array.from(load().entries(), ([, { indicator }]) => indicator));

const HAN_ONLY = /^[\u4e00-\u9fff]*$/;
const key = (name: string): string =>
  HAN_ONLY.test(name) ? name : name.replace(/[\s“”"'‘’（）()]/gu, '').toLowerCase();

/** No name of the catalogue, with the words around it, is longer. */
const LONGEST = 48;

/** Words before an indicator that change nothing: whose it is and for how long. */
const OWNERS = [
  '全[省市区县州盟旗]',
  '我[省市区县州]',
  '本[省市区县]',
  '全年',
  '当年',
  '年度',
  '每年',
  '年均',
  '累计完成(?!投资$)',
  '累计',
  '地方(?!工业|投资|经济)',
  '实际',
  '预计',
];
const TAILS = '总量|总值|增速|涨幅|增幅|的增长率|的增长|增长率|增长|平均值|平均|均值|指数'.split('|');
const OWNER = new RegExp(`^(?:${OWNERS.join('|')})+`, 'u');
const TAIL = new RegExp(`(?:${TAILS.join('|')})$`, 'u');
/** What such words begin and end with: most phrases do neither, and very many are asked for. */
const OWNER_OPENS = new Set(OWNERS.map((words) => words[0]!));
const TAIL_ENDS = new Set(TAILS.map((words) => words.at(-1)!));

/** The catalogue's indicator for a phrase of the text, with the name to show for it. */
export function indicatorNamed(phrase: string): { indicator: Indicator; shown: string } | undefined {
  const names = load();
  if (phrase.length > LONGEST) return undefined;
  const owned = OWNER_OPENS.has(phrase[0]!) ? phrase.replace(OWNER, '') : phrase;
  const bare = TAIL_ENDS.has(phrase.at(-1)!) ? owned.replace(TAIL, '') : owned;
  let form = phrase;
  let found = names.get(key(phrase));
  if (!found && owned !== phrase) found = names.get(key((form = owned)));
  if (!found && bare !== owned) found = names.get(key((form = bare)));
  return found && { indicator: found.indicator, shown: found.replaces ? found.indicator.name : form };
}

/** The first two characters of all names. */
let openings: WordTable<true> | undefined;

/** The longest name of an indicator, of at least `least` characters, that the words begin with. */
export function indicatorAtStart(words: string, least: number): string | undefined {
  openings ??= wordSet(Array.from(load().words(), (name) => name.slice(0, 2)));
  const plain = HAN_ONLY.test(words) && !OWNER_OPENS.has(words[0]!);
  if (plain && !openings.has(words.slice(0, 2))) return undefined;
  for (let length = words.length; length >= least; length--) {
    const name = words.slice(0, length);
    if (indicatorNamed(name)) return name;
  }
  return undefined;
}
