/** Cues: what the words of a question say it asks for (compare, who, cooperate …), and what of it nothing explains. */
import { WordMatcher } from '../../extract/candidates/word-matcher';
import { lexiconRows, lexiconWords } from '../../lexicon/table';

export interface Cue {
  name: string;
  /** How much it tells of what is asked. */
  weight: number;
  /** Where it first stands. */
  at: number;
}

interface CueWords {
  name: string;
  weight: number;
  pattern: RegExp;
}

let words: CueWords[] | undefined;

const cueWords = (): CueWords[] => {
  words ??= lexiconRows('ask-cues.tsv').map(([name, weight, chinese, english]) => ({
    name: name!,
    weight: Number(weight),
    pattern: new RegExp(`${chinese}|\\b(?:${english})[a-z]*`, 'giu'),
  }));
  return words;
};

/** Words that ask for nothing in particular: politeness, question words, years. */
const PLAIN = new RegExp(
  [
    '请问?|帮我|给我|带我|让我|我想?|你|您|想要?|需要|知道|看看|看|查一下|查查|查询|查找|查|搜|找|列出|列一下|列|告诉|说明|说|讲|一下|一[份个览]|清单|一览|汇总|名单|事物|事情|东西|快速|迅速|尽快|详细|详尽|简单|简要|大概|大致|大体|好好|仔细|全面|完整|逐一|一并|迟迟|标题|年份|类型|手头|手[边里]|一共|总共|存在|属于|当中|头对象|实体',
    '关于|对于|围绕|至于|这[家个些几座]?|那[些个]?|该|图谱|图里?|库|里面|里|中|内|上|下|在|于|对|把|被|将|给|有没有|有无|有|没|都|所有|全部|全体|一切|全|哪[些几个家座种类项]?|什么|啥|怎[样么]?|内容|信息|资料|记录|记载|情况',
    '不同|的|地|得|了|着|过|吗|呢|吧|么|嘛|是不是|是否|是|和|与|跟|同|及|以及|或|就|也|还|又|再|而|但|到底|究竟|目前|现在|当前|今[年后]|[去明前后]年|年|月|期间|未来|接下来|之|其|各|每|个|些|种|几|多少|为|以|从|到|至|由|哪|能|可以?|会|应该|想|要|其中|分别|主要|重[大点要]|具体|相关|有关|方面|最|更|很|比较|大家|人|谁|省|市|县|区|国|第|新|已经?|正在|正|做|搞',
    '[一二三四五六七八九十两百千万亿]|十[二三四五]五|规划|纲要|年初|年底|\\d+',
    '\\b(?:information|everything|anything|something|all|any|every|each|some|about|on|there|here|this|these|that|those|its?|their|is|are|was|were|be|been|what|which|whose|how|show|list|give|find|tell|get|see|please|me|us|i|the|an?|of|in|at|to|by|for|with|from|and|or|as|do|does|did|done|we|you|they|know|have|has|had|can|could|would|should|will|so|graph|years?|year|during|under|against|main|key|other|more|than|most|much|many|one|into|over|up|out|only|also|new|own|s|th|five|five-year)\\b',
    '[\\s\\p{P}\\p{S}□]',
  ].join('|'),
  'giu',
);

/** How a question opens: 我想了解 asks for no overview, 我要 for no intention. */
const OPENING =
  /请问|麻烦|劳驾|能不能|可不可以|(请|帮我|帮忙|给我|替我|我们?|咱们?|课题组|老师|同学|研究|论文|里|的)*(想要?|要|需要|希望|打算|准备)?(知道|了解|[弄搞](清楚?|懂|明白)|明白|看看?|查查?|查询|问问?|统计|分析|研究|列出|列一下|说说|讲讲|告诉)(一下)?(?=.*[\p{Script=Han}□].*[\p{Script=Han}□])|(i|we) (would like|want|need) to (know|see|find)|(can|could) you/giu;

/** The cues in a text without names. */
export function cuesIn(text: string): Cue[] {
  text = text.replace(OPENING, blank);
  return cueWords().flatMap(({ name, weight, pattern }) => {
    const at = text.search(pattern);
    return at < 0 ? [] : [{ name, weight, at }];
  });
}

/** Whether a word as a whole is a cue (材料, which is also an industry). */
export const isCue = (word: string): boolean =>
  cueWords().some(({ pattern }) => word.match(pattern)?.some((found) => found === word));

/** A text without names, with blanks also for cues and plain words. */
export const leftOver = (text: string): string =>
  cueWords()
    .reduce((left, { pattern }) => left.replace(pattern, blank), text.replace(OPENING, blank))
    .replace(PLAIN, blank);

const blank = (all: string): string => '□'.repeat(all.length);

/** What a character of a common word of such documents counts of one of another. */
const COMMON = 0.25;

let common: WordMatcher<true> | undefined;

/** How much is left over: Chinese characters, little for words that are common in such documents, and two for a word in Latin letters. */
export function sizeOf(left: string): number {
  common ??= new WordMatcher(lexiconWords('common-words.tsv').map((word) => [word, true]));
  let size = (left.match(/[a-z]+/giu)?.length ?? 0) * 2;
  for (let at = 0; at < left.length; ) {
    const to = common.longestAt(left, at)?.to;
    if (to) size += (to - at) * COMMON;
    else if (/\p{Script=Han}/u.test(left[at]!)) size++;
    at = to ?? at + 1;
  }
  return size;
}
