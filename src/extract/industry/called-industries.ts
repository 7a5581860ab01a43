import { matchesOf } from '../../lexicon/matches';
import type { TaggedPassage } from '../candidates/index';
import type { Proposal } from '../model';

/** What calls the noun before it an industry. */
const CALLED =
  /(?:全产业链|产业(?:链|集群|链群)?)(?=[、，,。；;：:“”（）()和与及]|$|发展|总?产值|体系加快|规模|做大|做强|提质|升级|壮大|不断|持续|蓬勃|加快|成为|快速|集聚(?!区)|实现(?!路径)|完成|占|增|突破|优势|基础|带动|初具|优化|补链|强链|延链|建圈|高质量|健康|转型|振兴|集群|良性|蓬勃|迅速|加速|稳步|成功|[数智]字?(?:智|能)?化(?:转型|改造|升级)|(?:高端|绿色|集群|品牌|规模|集约)化|向(?:高端|智能|绿色|数字|价值|中高|集群|品牌|规模|精深|产业链))/gu;
/** Words that say what kind of industries, not which. */
const CLASS =
  /^(?:[一二三四五六七八九十两]+大|先导|民生|幸福|做强|做大|做优|壮大|全面|深化|主导|传统|新兴|战略性?|支柱|特色|优势|重点|未来|高端|高新技术|高技术|现代|富民|首位|数字|绿色|低碳|第[一二三]|关联|配套|上下游|全|新|大|小|镇域|县域|乡村|农村|乡镇|村级|集体|基础|朝阳|先进|万亿级?|千亿级?|百亿级?|五百亿级?|十亿级?|亿元|相关|本地|地方|区域|全省|全市|全县|省级|市级|国家级|世界级|标志性|骨干|龙头|核心|关键|实体|工业|农业|三次|多元|接续|替代|主要|主攻|长效|扶贫|帮扶|庭院|外向型|劳动密集型|资源型|低端|落后|过剩|各类|这些|其他|等|潜力|赛道|创新|科技|中小|到户|就业|特优|精品|一二三|生态|循环|美丽|健全|跨界|融合|优质|标准化|规模化|集约化|前沿|特种|智能化|数字化|现代化|市场|县|市|省|区|镇|村|的|[千百十万]*亿级|创新型|大型|中型|招商|乡土|跨境|高精尖|[条个项]|培育|赋能|重构|力争)+$/u;
/** Verbs that the dictionary knows as nouns too, and their adverbs: 发展壮大鹅产业, 培育数字智能产业. */
const VERBS =
  /^(?:大力|积极|全力|聚力|加快|加速|力争|持续|发展|壮大|培育|优化|完善|建设|开发|探索|推进|打造|做[强大优精]|获批|促进|赋能|重构)+/u;
const COUNTED = /[一二三四五六七八九十两\d]+[大个条]/u;
const LONGEST = 8;
const NOUN = /^(?:n|nz|nr|x|j|vn|b|l|eng|g|ng|nrt|nrfg)$/u;

/** Verbs that are nouns of trades. */
const MADE = /^(?:加工|精深加工|深加工|制造|制药|养殖|种植|康养|疗养|酿造|冶炼|铸造|配套)$/u;
export const isTrade = (verb: string): boolean => MADE.test(verb);

/** Industries that no list knows, called so by the word behind them: 硒锌产业, 电动两轮车产业集群. */
export function calledIndustries(tagged: TaggedPassage): Proposal[] {
  const { text } = tagged;
  const called = text.includes('产业') ? matchesOf(text, CALLED) : [];
  if (called.length === 0) return [];
  const found: Proposal[] = [];
  for (const { index } of called) {
    if (!tagged.isBoundary(index)) continue;
    let from = index;
    while (from > 0 && index - tagged.startOf(from - 1) <= LONGEST) {
      const start = tagged.startOf(from - 1);
      const word = text.slice(start, from);
      if (
        !(NOUN.test(tagged.tagAt(start)) || isTrade(word.slice(0, tagged.endOf(start) - start))) ||
        !/^[\p{Script=Han}A-Za-z0-9]+$/u.test(word)
      )
        break;
      from = start;
    }
    while (from < index && isClass(text.slice(from, tagged.endOf(from)))) from = tagged.endOf(from);
    const verbs = VERBS.exec(text.slice(from, index))?.[0].length ?? 0;
    from += verbs;
    while (verbs > 0 && from < index && isClass(text.slice(from, tagged.endOf(from)))) from = tagged.endOf(from);
    const bare = text.slice(from, index).replace(/(?:核心|主导|优势|支柱|特色|(?<=^[^健齐安])全)$/u, '');
    // 发展壮大鹅产业: a word of one character is named with its class.
    const name = bare.length === 1 && bare !== '链' ? `${bare}产业` : bare;
    const before = text[from - 1] ?? '，';
    if (
      name.length < 2 ||
      isClass(bare) ||
      COUNTED.test(name) ||
      !mayStandBefore(before, tagged.tagAt(Math.max(0, from - 1)))
    )
      continue;
    found.push({ from, to: index, name, features: ['by=called'] });
  }
  return found;
}

/** Words that say what kind of industries, and no more: 特色优势, 千亿级. */
export const isClass = (name: string): boolean => CLASS.test(name);

/** A verb, a mark or a place before it: not the middle of a longer phrase. */
const mayStandBefore = (unit: string, tag: string): boolean =>
  /[、，,。；;：:“”（）()—\s和与及]/u.test(unit) || /^(?:v|ns|d|p|m|q|uj)/u.test(tag);
