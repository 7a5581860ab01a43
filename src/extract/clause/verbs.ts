import { matchAt } from '../../lexicon/matches';
import { asKey, lexiconRows } from '../../lexicon/table';
import { markTable } from '../../lexicon/unit-table';
import { WordMatcher } from '../candidates';
import { closing } from './cut-clauses';
import { traitsOf } from './verb-traits';

export type VerbClass =
  | 'adv'
  | 'push'
  | 'build'
  | 'shape'
  | 'finish'
  | 'start'
  | 'open'
  | 'traffic'
  | 'attract'
  | 'plan'
  | 'renew'
  | 'policy'
  | 'honor'
  | 'event'
  | 'other'
  | 'name';

/** A governing word or filler in the text. */
export interface VerbToken {
  from: number;
  to: number;
  class: VerbClass;
  word: string;
  /** What the word is besides (see `verb-traits`). */
  traits: number;
}

/** Shared by all that nothing governs. */
export const NO_VERBS: VerbToken[] = [];

/** A word of the lexicon; tokens share its string, so that no piece of the text need be copied and hashed. */
type Verb = Pick<VerbToken, 'word' | 'class' | 'traits'>;

let matcher: WordMatcher<Verb> | undefined;

const verbMatcher = (): WordMatcher<Verb> =>
  (matcher ??= new WordMatcher(
    lexiconRows('project-verbs.tsv').map(([word, verbClass]): [string, Verb] => [
      word!,
      { word: asKey(word!), class: asKey(verbClass as VerbClass), traits: traitsOf(word!) },
    ]),
  ));

/** Fillers that no list can hold: dates, ordinals, markup. */
const FILLER =
  /以及(?!其)|[①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳]|(?:于|在|到|至)?(?:20\d\d年|\d{1,2}月(?:\d{1,2}日|份)?|[今明当]年)(?:底|末|初|中旬|上旬|下旬)?(?:前|内|起|以来)?|\*\*|仅?用时?\d+(?:个月|[天年])(?=建成|完成|建设|实现)|[（(][一二三四五六七八九十\d]{1,3}[)）]|^\s*\d{1,2}[.、．](?!\d)|[一二三四五六七八九十]{1,3}是|第[一二三四五六七八九十]{1,3}[章节篇]\s+|按[^，。；、]{2,12}?标准(?=(?:改扩建|新建|建设|改造|扩建|实施|推进)(?:$|[，。；]))/uy;

/** 进入路面施工阶段, 转入设备安装, 通过竣工验收, 获省发改委核准, 列入省规划: said of works. */
const STAGE =
  /[进转]入(?:全面)?[^，。；、]{0,12}?(?:阶段|(?:施工|安装|调试|收尾|装修|铺轨|建设)(?:期)?(?=$|[，。；,;]))|(?:顺利)?通过(?![^，。；、]{0,12}(?:[一二三]级|[二三]甲|[345A]A|示范|先进|文明))[^，。；、]{0,12}?(?:验收|评审|审查|认证|评估)(?=$|[，。；,;])|获得?[^，。；、]{0,12}?(?:核准|批复|“?路条”?)(?=$|[，。；,;])|(?:列|纳|进)入[^，。；、]{0,14}(?:规划|盘子|笼子|项目库|(?:实施|建设|储备)项目|项目清单)(?=$|[，。；,;])/uy;

/**
 * Governing words and fillers of `text` between `from` and `to`, leftmost-longest. Words that merely look like one
 * (建设路, 新兴) give tokens of class `name`, so that nothing inside them counts.
 */
export function verbTokens(text: string, from: number, to: number): VerbToken[] {
  const words = verbMatcher();
  const tokens: VerbToken[] = [];
  for (let at = from; at < to; ) {
    const opens = OPENS[text.charCodeAt(at)]!;
    const stage = opens & STAGES ? matchAt(STAGE, text, at) : null;
    if (stage && at + stage[0].length <= to) {
      tokens.push({ from: at, to: at + stage[0].length, class: 'build', word: stage[0], traits: traitsOf(stage[0]) });
      at += stage[0].length;
      continue;
    }
    const match = words.longestAt(text, at);
    if (match && match.to <= to) {
      const { word, class: verbClass, traits } = match.value;
      const end = verbClass === 'name' || verbClass === 'adv' ? match.to : withParticle(text, match.from, match.to, to);
      tokens.push({ from: at, to: end, class: verbClass, word, traits });
      at = end;
      continue;
    }
    const filler = opens & FILLERS ? matchAt(FILLER, text, at) : null;
    if (filler && at + filler[0].length <= to) {
      tokens.push({ from: at, to: at + filler[0].length, class: 'adv', word: filler[0], traits: traitsOf(filler[0]) });
      at += filler[0].length;
    } else {
      const close = opens & MARKS ? closing(text, at) : -1;
      at = close > 0 ? close + 1 : at + 1;
    }
  }
  return tokens;
}

/** Words inside quotations, titles and brackets govern nothing outside. */
const MARKS = 1;
const FILLERS = 2;
const STAGES = 4;
/** What a unit can open; most open nothing but a word of the list. */
const OPENS = markTable([
  [MARKS, '“《（('],
  [FILLERS, '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳以仅用于在到至今明当第按*（(一二三四五六七八九十0123456789 \u3000'],
  [STAGES, '进转通顺获列纳'],
]);

/** 实施了, 实施好: the particle belongs to the verb, unless it opens a word of its own (好房子). */
const withParticle = (text: string, from: number, end: number, limit: number): number =>
  end - from > 1 &&
  end < limit &&
  (text[end] === '了' || (text[end] === '好' && !/[房医人网货农品学老政地水转样]/u.test(text[end + 1] ?? '')))
    ? end + 1
    : end;
