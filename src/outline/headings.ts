import { type Mark, markOf, RANK } from './numbering';
import type { Paragraph } from './paragraphs';

/** What a paragraph opens with. */
export interface Heading {
  /** Stretch of the paragraph's text that is the heading. */
  to: number;
  rank: number;
  /** A run-in heading governs its own paragraph only. */
  runIn: boolean;
}

const TERMINAL = /[。！？!?]/u;
const QUANTITY = /\d[\d.,]*\s*(?:%|‰|万|亿|个|家|元|人|公里|亩|项|户|吨|套|座|件|名|辆|条|平方|立方|分钟|小时|天|位)/u;
const BOX = /^(?:专栏|专题|图|表|附表|附图)\s*[\d一二三四五六七八九十]+[\s　：:、.—-]*/u;
const ANNEX =
  /^(?:附件|附录|附表|附)\s*[\d一二三四五六七八九十]*\s*[：:]?|^(?:名词解释|名词注释|有关名词(?:解释|说明)|注释)$/u;
/** Words by which an unnumbered line shows that it heads a main part of a report. */
const MAIN =
  /^(?:20\d\d年|过去|今后|未来|新一届|“?十[一二三四五六七八九]?五”?)|(?:回顾|总体(?:要求|思路|安排)|思路|目标任务|工作安排.{0,2}|工作建议|工作重点|重点(?:工作|任务)|主要(?:工作|任务|目标)|工作任务|自身建设|保障措施|总体要求|发展基础|发展环境|发展目标|指导思想|基本原则)$/u;
const NO_HEADING =
  /^\d|[日号]$|^[\p{Script=Han}]{2,3}$|[：:，,；;、]$|\t|^[（(].*[）)]$|同志们|各位|^注|政府$|办公[室厅]$|委员会$|局$|\d{2,}$|^[A-Za-z0-9]+$/u;
const RUN_IN_NOT =
  /^(?:我们|今年|去年|明年|全年|同时|其中|此外|但|对此|为此|各位|这|那|他|在此|现在|与此|当前|目前|一年来|五年来|过去|成绩|20\d\d|该|本)|[，,；;：:、\d]/u;
const LONGEST = 60;
const LONGEST_RUN_IN = 22;

/** Length of the first sentence, its stop included; the whole where there is no stop. */
function firstSentence(text: string): number {
  const stop = TERMINAL.exec(text);
  return stop ? stop.index + 1 : text.length;
}

/**
 * The heading that a paragraph is or opens with: a format's own, a numbered line, a numbered or bold first sentence before
 * running text, an unnumbered short line above running text.
 */
export function headingOf(
  paragraph: Paragraph,
  options: { boldTo: number; hasBold: boolean; inBody: boolean; next?: Paragraph },
): Heading | undefined {
  const text = paragraph.text.text;
  const block = paragraph.lines[0]!.block;
  const hashes = /^(#{1,6})\s+/u.exec(text);
  const plain = hashes ? text.slice(hashes[0].length) : text;
  const mark = markOf(plain);
  if (block?.kind === 'heading' || hashes) {
    const level = block?.level ?? hashes![1]!.length;
    return { to: text.length, rank: mark && !mark.list ? mark.rank : RANK.formatted + level * 0.1, runIn: false };
  }
  if (ANNEX.test(text) && text.length <= 40) return { to: text.length, rank: RANK.annex, runIn: false };
  if (BOX.test(text) && text.length <= LONGEST && !TERMINAL.test(text))
    return { to: text.length, rank: RANK.box, runIn: false };
  if (mark && isMarkedTitle(plain, mark, options.next)) return { to: text.length, rank: RANK.top, runIn: false };
  if (mark) return numbered(text, mark);
  if (options.boldTo > 2 && options.boldTo <= LONGEST) {
    const whole = options.boldTo >= text.length;
    if (!whole || !QUANTITY.test(text))
      return { to: options.boldTo, rank: whole ? RANK.top : RANK.runIn, runIn: !whole };
  }
  if (!options.inBody && !opensBody(text, options.next)) return undefined;
  if (isShortLine(text, paragraph, options.next))
    return { to: text.length, rank: MAIN.test(text) ? RANK.top : Number.POSITIVE_INFINITY, runIn: false };
  const first = firstSentence(text);
  if (
    !options.hasBold &&
    first >= 5 &&
    first <= LONGEST_RUN_IN &&
    text.length - first >= 20 &&
    !RUN_IN_NOT.test(text.slice(0, first - 1))
  )
    return { to: first, rank: RANK.runIn, runIn: true };
  return undefined;
}

const FIRST_PART =
  /(?:回顾|总结|总体要求|主要(?:工作|任务|目标|成就)|目标任务|工作(?:安排|任务|重点)|重点(?:工作|任务))$/u;
const PROSE = 60;

/** The first heading of a text that comes without salutation: 2025年工作回顾, straight above running text. */
const opensBody = (text: string, next: Paragraph | undefined): boolean =>
  FIRST_PART.test(text) && next !== undefined && next.text.length > PROSE;

/** ■ 回望“十三五”: a marked line of its own that heads a part. */
const isMarkedTitle = (text: string, { length, list }: Mark, next: Paragraph | undefined): boolean =>
  list === true &&
  BULLET.test(text) &&
  text.length - length <= LONGEST_RUN_IN &&
  MARKED_PART.test(text.slice(length)) &&
  next !== undefined &&
  next.text.length > PROSE &&
  !TERMINAL.test(text);
const BULLET = /^[●■◆▲▪□★☆※]/u;
const MARKED_PART =
  /^(?:(?:回望|回眸|回顾|展望|奋进|决胜|圆满收官)“?十[一二三四五六七八九]?五|20\d\d年?)|(?:回顾|回望|展望|目标|任务|思路|安排|要求)$/u;

/** A numbered line is a heading where it is short and says nothing countable, else an item of a list. */
function numbered(text: string, mark: Mark): Heading | undefined {
  const first = firstSentence(text);
  const whole = first >= text.length;
  const words = text.slice(mark.length, first);
  if (words.length < 2 || words.length > LONGEST || /[；;：:，,]$/u.test(words)) return undefined;
  if (mark.list) {
    const alone = whole && mark.rank === 6.6 && words.length <= 40 && text.endsWith('。') && !QUANTITY.test(words);
    return alone ? { to: text.length, rank: mark.rank, runIn: false } : undefined;
  }
  if (mark.rank >= 5 && QUANTITY.test(words)) return undefined;
  if (mark.rank >= 5 && words.length > 44) return undefined;
  if (/[：:]/u.test(words) && mark.rank >= 5) return undefined;
  return { to: first, rank: mark.rank, runIn: false };
}

const isShortLine = (text: string, paragraph: Paragraph, next: Paragraph | undefined): boolean =>
  paragraph.lines.length === 1 &&
  text.length >= 4 &&
  text.length <= 30 &&
  (text.match(/\p{Script=Han}/gu)?.length ?? 0) >= 4 &&
  !/[。！？；]/u.test(text) &&
  (!NO_HEADING.test(text) || /^20\d\d年.*(?:回顾|任务|安排|要求|工作|目标|建议|实事)$/u.test(text)) &&
  next !== undefined &&
  (next.text.length > text.length || markOf(next.text.text) !== undefined);
