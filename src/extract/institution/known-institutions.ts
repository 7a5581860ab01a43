import { divisionsNamed } from '../../lexicon/gazetteer';
import { nationalInstitutions } from '../../lexicon/national-institutions';
import { lexiconRows } from '../../lexicon/table';
import { type Candidate, passageLexicon, type TaggedPassage } from '../candidates/index';

interface KnownInstitution {
  name: string;
  kind: string;
}

const knownInstitutions = passageLexicon<KnownInstitution>(function* () {
  for (const [name, aliases = ''] of lexiconRows('institution-aliases.tsv'))
    for (const form of aliases.split('、'))
      if (NUMBERED_HOSPITAL.test(form)) yield [form, { name: name!, kind: 'hospital' }];
  for (const { name, kind, forms } of nationalInstitutions()) for (const form of forms) yield [form, { name, kind }];
});

/** 兰大二院, 重医附一院: hospitals of universities by the short names that no ending tells. */
const NUMBERED_HOSPITAL = /^\p{Script=Han}{2,4}(?:附?[一二三四五六]院|[一二三四五六]?附院)$/u;

/** Shared by the passages that name none. */
const NONE: Candidate[] = [];

/** Institutions of national standing, in full and short. */
export function listedInstitutions(tagged: TaggedPassage): Candidate[] {
  const { text } = tagged;
  const matches = knownInstitutions.longestMatches(text);
  if (matches.length === 0) return NONE;
  return matches
    .filter(({ to, value }) => !(value.kind === 'university' && OF_A_HOSPITAL.test(text.slice(to - 1))))
    .filter(
      ({ from, to, value }) =>
        value.kind !== 'none' &&
        !(value.kind === 'enterprise' && (NAMES_A_PLACE.test(text.slice(to)) || isPrefecture(text.slice(from, to)))),
    )
    .filter(({ to, value }) => !(value.kind === 'enterprise' && GOES_ON.test(text.slice(to))))
    .filter(({ to }) => !(text.startsWith('石化', to - 2) && OF_INDUSTRY.test(text.slice(to))))
    .filter(({ from, to }) => !(to - from === 2 && OF_A_ROAD.test(text.slice(to, to + 3))))
    .filter(({ from, to, value }) => !(value.kind === 'university' && to - from === 2 && isWord(text, to)))
    .filter(
      ({ from, to, value }) =>
        (tagged.isBoundary(from) && tagged.isBoundary(to)) ||
        to - from >= 4 ||
        (value.kind === 'international' && tagged.isBoundary(from)) ||
        (value.kind === 'enterprise' && /[、，,。；：:“的]/u.test(text[from - 1] ?? '，')),
    )
    .map(({ from, to, value }): Candidate => {
      const surface = text.slice(from, to);
      return {
        type: 'Institution',
        from,
        to,
        name: NAMED_AS_WRITTEN.has(value.kind) ? surface : value.name,
        score: 0.9,
        subtype: value.kind,
        ...(surface !== value.name && { aliases: [NAMED_AS_WRITTEN.has(value.kind) ? value.name : surface] }),
      };
    });
}

/** 武汉同济医院 is no 同济大学. */
const OF_A_HOSPITAL = /^[^学院]医院/u;

/** 北大外环 is no 北京大学. */
const OF_A_ROAD = /^[东西南北外内中]环|^[东西南北]?[街路]/u;

/** G237清华至大鄣山, 清华机械, 清华镇: a school's two characters within another name. */
const isWord = (text: string, to: number): boolean =>
  /^(?:至|到|机械|彩虹|[镇乡村路街桥园]|小区|社区)/u.test(text.slice(to, to + 2));

/** 鄂尔多斯 alone is the city. */
const isPrefecture = (form: string): boolean => divisionsNamed(form).some(({ level }) => level === 'prefecture');

/** 奥士康科技: the short name of a listed firm is cut from a longer one; 中核系: all that belong to it. */
const GOES_ON = /^(?:科技|系(?![统列数出]))/u;

/** 天津石化产业: the industry of the place. */
const OF_INDUSTRY = /^(?:产业|行业|工业|基地|园|集群|新材料基地)/u;

/** 紫金路, 万达广场: named after a firm or by the same word. */
const NAMES_A_PLACE = /^(?:路|街|大道|大街|大桥|桥|小区|花园|社区|村|镇|乡|湖|山|河|公园|广场|影城|天街|园区\d)/u;

/** Firms and hospitals are best known by the name that the text gives them; what is official about it is an alias. */
const NAMED_AS_WRITTEN = new Set(['enterprise', 'hospital', 'laboratory', 'bank', 'media']);
