/**
 * Honours: titles, awards, rankings and designations won or sought. In: a passage. Out: candidates of type Honor with level
 * and confidence.
 *
 * Titles known everywhere (`lexicon/honors.tsv`) and phrases that end in the noun of a title (`lexicon/honor-suffixes.tsv`)
 * under a verb of winning or seeking, in the lists that `../clause` reads, weighed by a logistic model.
 */
import type { Passage } from '../../outline/document';
import type { Candidate, CandidateFinder } from '../candidates';
import { parseClauses, type Segment, stripQuotes } from '../clause';
import { type Proposal, probability } from '../model';
import { levelOf } from '../policy/suffixes';
import { honorFeatures } from './features';
import { honorSuffixOf, honorsInPassage, knownHonor } from './titles';

const LEAST = 0.4;
/** A winning or seeking verb inside the phrase: what stands after it is the title. */
const INNER_VERB =
  /^.*(?:建成|获评为?|荣获|荣膺|获得|获|入选|入围|创建为?|争创|创成|申报为?|命名为|认定为|评为|列为|列入|确认为|成为|上榜|跻身|位列|通过|授予|进入|挂牌)(?=“|20\d\d|国家|全国|中国|世界|省|全省|市|全市|首批|第|全域|AAAA|[45三四五]A|“|[一-龥]{2,3}[省市]|天府|三级|二级)/u;
/** A level inside the phrase opens the title; what stands before it holds it: 元坝中学省级示范高中. */
const INNER_LEVEL = /^([^“]*[一-龥”])(?:(?:国家级|国家(?=[345A])|省级|AAAAA级|AAAA级|5A级|4A级)(?![、和])|全国(?!性))/u;
const TRAILING =
  /(?:创建工作|创建整改|督导验收|督导评估|现场考核|复审|复查|命名|授牌|创建成果|创建|评选|评审|验收|认定|公示|行列|荣誉称号|称号|桂冠|荣誉|榜单?|榜首|之一|建设|测评|“?[一二三四五六七八九十]连[冠优]”?|第[一二三四五六七八九十\d]+[位名]?|前[一二三四五六七八九十\d]+[位名强]?|[一二三四五六七八九十]连冠|全覆盖|数量|总数|资质|牌子)$/u;

/** The last characters of those words. */
const MAY_TRAIL = new Set([
  ...'作改收估核审查名牌果建选定示列号冠誉榜单首一设评优”位强盖量数质子',
  ...'二三四五六七八九十第0123456789',
]);

/** Whether the segment may end in a title or, as it stands in the text, hold one that is known. */
const mayTell = (text: string, { from, to, text: phrase }: Segment): boolean =>
  honorSuffixOf(phrase) !== undefined ||
  MAY_TRAIL.has(phrase.at(-1)!) ||
  honorsInPassage.matches(text).some((title) => from <= title.from && title.to <= to);

/** 争做文明城市典范: no title, but the manner of one. */
const LIKE_TITLE = /^(?:典范|标准|要求|水平|成果|机制|理念)/u;

/** Counts and clauses that end like a title: 更多隐形冠军, 宜兴市建设二级传染病医院. */
const NO_TITLE = /^(?:各|更多|[国省]?省重大)|连续.+保持|提供|^[一-龥]{2,3}[市县区]建设|^全国前/u;

/** All titles that the passage may tell, described but not judged. */
export function proposals(passage: Passage): Proposal[] {
  const text = passage.text.text;
  const found: Proposal[] = [];
  const segments = parseClauses(passage);
  segments.forEach((segment, i) => {
    if (!mayTell(text, segment)) return;
    let { from, to } = segment;
    const inner = INNER_VERB.exec(segment.text);
    let verb = '';
    if (inner && segment.text.length - inner[0].length >= 3) {
      from += inner[0].length;
      verb = 'inner';
    }
    const level = INNER_LEVEL.exec(text.slice(from, to));
    if (level && level[1]!.length > 1 && !/^(?:国家|全国|中国)/u.test(level[1]!)) {
      from += level[1]!.length;
      verb ||= 'owner';
    }
    let trimmed = '';
    let name = text.slice(from, to);
    for (let cut = TRAILING.exec(name); cut && cut.index > 2 && !honorSuffixOf(name); cut = TRAILING.exec(name)) {
      trimmed ||= cut[0];
      to = from + cut.index;
      name = text.slice(from, to);
    }
    // 全国百强县投资潜力第3: what is ranked stands behind the title.
    const known = honorSuffixOf(name) ? undefined : knownHonor(name);
    if (known && LIKE_TITLE.test(name.slice(known.to))) return;
    if (known) {
      to = from + known.to;
      name = known.value;
    }
    if (!honorSuffixOf(name) || NO_TITLE.test(name)) return;
    const bare = stripQuotes(text, { from, to });
    ({ from, to } = bare);
    name = text.slice(from, to);
    // The last member of a list says for all that they are being sought: A、B、C创建工作.
    for (let j = i + 1; !trimmed && j < segments.length && segments[j]!.clause === segment.clause; j++)
      if (/创建(?:工作)?$/u.test(segments[j]!.text)) trimmed = '创建';
    found.push({ from, to, name, features: honorFeatures(segment, name, verb, trimmed) });
  });
  return found;
}

export const honorFinder: CandidateFinder = {
  name: 'honor',
  prepare: () => (passage) => {
    const candidates: Candidate[] = [];
    for (const { from, to, name, features } of proposals(passage)) {
      const score = probability('honor', features);
      if (score >= LEAST) candidates.push({ type: 'Honor', from, to, name, score, subtype: levelOf(name) });
    }
    return candidates;
  },
};
