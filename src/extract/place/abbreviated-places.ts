import { divisionsNamed } from '../../lexicon/gazetteer';
import { matchesOf } from '../../lexicon/matches';
import { lexiconRows } from '../../lexicon/table';
import { type Candidate, type Cue, cueOf, pairs } from '../candidates/index';

interface Abbreviations {
  /** One-character names of divisions and countries, in the order in which the list prefers them. */
  names: Map<string, string[]>;
  afterVerb: RegExp;
  /** The province or city under the state that a character stands for. */
  provinces: Map<string, string>;
  cue: Cue;
}

let known: Abbreviations | undefined;

function abbreviations(): Abbreviations {
  if (known) return known;
  const names = new Map<string, string[]>();
  for (const [character, name] of lexiconRows('place-abbreviations.tsv'))
    names.set(character!, [...(names.get(character!) ?? []), name!]);
  known = {
    names,
    afterVerb: new RegExp(`([${[...names.keys()].join('')}])(?<=[${VERBS}].)${BEFORE_NOUN}`, 'gu'),
    provinces: provinceOf(names),
    cue: cueOf([...pairs(CLOSING, ['省', '市']), ...pairs(VERBS, names.keys()), ...pairs('对', ABROAD), '沪上']),
  };
  return known;
}

/** 京津两市, 苏浙皖三省: what closes a list of provinces, from two on. */
const CLOSING = '两三四五';
const LISTED = /(?<![\p{Script=Han}]大)([\p{Script=Han}]{2,5})(?=[两三四五](?:省|市)(?![管属直级长委民场]))/gu;
const areCounted = cueOf(pairs(CLOSING, ['省', '市']));
/** Over the region that the characters name together: each is meant. */
const EACH = 0.8;

const provinceOf = (names: ReadonlyMap<string, string[]>): Map<string, string> =>
  new Map(
    [...names].flatMap(([character, meant]) => {
      const province = meant.find((name) => /(?:省|自治区)$|^(?:北京|天津|上海|重庆)市$/u.test(name));
      return province ? [[character, province] as const] : [];
    }),
  );

/** 京 and 津 of 京津两市. */
function listedProvinces(text: string, provinces: ReadonlyMap<string, string>): Candidate[] {
  const found: Candidate[] = [];
  if (!areCounted(text)) return found;
  for (const { index, 1: list } of matchesOf(text, LISTED)) {
    const count = CLOSING.indexOf(text[index + list!.length]!) + 2;
    const members = [...list!].slice(-count);
    const cities = text[index + list!.length + 1] === '市';
    const names = members.map((member) => provinces.get(member));
    if (members.length !== count || names.some((name) => !name || name.endsWith('市') !== cities)) continue;
    members.forEach((_, k) => {
      const from = index + list!.length - count + k;
      const name = names[k]!;
      const division = divisionsNamed(name).find((d) => d.name === name);
      found.push({
        type: 'Place',
        from,
        to: from + 1,
        name,
        score: 0.75,
        edge: EACH,
        subtype: 'province',
        ...(division && { adcode: division.code }),
      });
    });
  }
  return found;
}
/** A character stands for a place only after 在, 来, 驻 … or before 上, 企 …; visits of leaders are formulas (来川视察). */
const VERBS = '来在驻赴入留援';
const BEFORE_NOUN =
  '(?=主办|举办|承办|设立|注册|投资|投用|落户|高校|院校|企业|部队|创业|发展|央企|单位|机构|多机构|召开|开展|上市|工作|就业|布局|人员|游客|旅游|务工|兴业)';
const ABROAD = '德美日韩俄欧非英法';
const WITH_ABROAD = /([德美日韩俄欧非英法])(?<=对.)(?=合作|开放|贸易|出口|进出口|投资|招商|经贸|交流)/gu;
const ABOUT_SHANGHAI = /(沪)(?=上)/gu;

/** 在锡主办, 对德合作, 沪上: places named by one character; `path` are the official names above and of the jurisdiction. */
export function abbreviatedPlaces(text: string, path: string[]): Candidate[] {
  const { names, afterVerb, provinces, cue } = abbreviations();
  if (!cue(text)) return [];
  const found = listedProvinces(text, provinces);
  for (const [pattern, before, after] of [
    [afterVerb, 0, 0],
    [WITH_ABROAD, 1, 0],
    [ABOUT_SHANGHAI, 0, 1],
  ] as const)
    for (const match of matchesOf(text, pattern)) {
      const meant = names.get(match[1]!) ?? [];
      const name = meant.find((candidate) => path.includes(candidate)) ?? meant[0];
      if (!name) continue;
      const division = divisionsNamed(name).find((d) => d.name === name);
      const from = match.index - before;
      found.push({
        type: 'Place',
        from,
        to: match.index + 1 + after,
        name,
        score: 0.6,
        subtype: division?.level ?? 'country',
        ...(division && { adcode: division.code }),
      });
    }
  return found;
}
