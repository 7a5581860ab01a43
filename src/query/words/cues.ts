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

let plain: RegExp | undefined;

/** Words that ask for nothing in particular. */
const plainWords = (): RegExp => {
  plain ??= new RegExp([...lexiconWords('ask-plain-words.tsv'), '[\\s\\p{P}\\p{S}□]'].join('|'), 'giu');
  return plain;
};

/** How a question opens: 我想了解 asks for no overview, 我要 for no intention. */
const OPENING =
  /请问|麻烦|劳驾|能不能|可不可以|^(请|帮我|帮忙|给我|替我|我们?|咱们?|课题组|老师|同学|研究|论文|里|的)*(想要?|要|需要|希望|打算|准备)?(知道|了解|[弄搞](清楚?|懂|明白)|明白|看看?|查查?|查询|问问?|统计|分析|研究|列出|列一下|说说|讲讲|告诉)(一下)?(?=.*[\p{Script=Han}□].*[\p{Script=Han}□])|(i|we) (would like|want|need) to (know|see|find)|(can|could) you/giu;

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
    .replace(plainWords(), blank);

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
