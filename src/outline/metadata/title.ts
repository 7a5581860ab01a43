import { divisionsNamed } from '../../lexicon/gazetteer';
import { matchesOf } from '../../lexicon/matches';
import type { SourceText } from '../../read/source-text';
import type { HeadLine } from './head';
import { type Kind, kindOfTitle, plainTitle } from './kind';

export interface Title {
  text: string;
  /** It announces no kind of document: the headline of news, the name of a chapter. */
  headline?: boolean;
  kind?: Kind;
  /** Offsets into `source.clean`; absent where the title was found in a note of the reader. */
  from?: number;
  to?: number;
  /** Offsets of the title of the letter that issues the document. */
  letter?: { from: number; to: number };
  /** Raw span, where known. */
  span?: { start: number; end: number };
}

const NO_TITLE =
  /^(?:来源|时间|日期|发布|作者|记者|责任?编|编辑|分享|首页|当前位置|您(?:现)?在|索引号?|浏览|字号|【|打印|下载|[—－-]{1,4}\s*20)|[>|｜]|^.{0,4}20\d\d年\d+月\d+日.{0,4}(?:在|于|下|上)|(?<!工)作(?:了)?(?:政府)?(?:工作)?的?报告|[。；！？;!?](?!$)|[，,].*[，,]/u;
const OPEN_END =
  /(?:关于|印发|国民经济|社会发展|年|和|与|及|的|、)$|关于|印发|^.{0,12}(?:人民政府|办公[室厅]|国民经济.*)$/u;
const CLOSED_LETTER = /(?:报告|通知|意见|决定|方案|批复|决议|通告|公告|函|草案|的建议|办法|措施|规定)$/u;
const MOST_JOINED = 5;
const LONGEST = 110;

const isComplete = (text: string): boolean => {
  const plain = plainTitle(text).replace(/\(.*?\)$/u, '');
  if (/关于|印发/u.test(plain) && !CLOSED_LETTER.test(plain)) return false;
  return kindOfTitle(text) !== undefined;
};

const namesDivision = (text: string): boolean => {
  for (const match of matchesOf(text, /[\p{Script=Han}]{1,10}?(?:省|自治区|市|自治州|州|盟|县|旗|区)/gu))
    for (let at = 0; at < match[0].length - 1; at++) if (divisionsNamed(match[0].slice(at)).length) return true;
  return false;
};

function score(text: string, joined: number, order: number): number {
  let points = 10 - joined - Math.min(order, 10) * 0.1;
  if (/20\d\d年|二〇|五年规划|十[一二三四五六七八九]五/u.test(text)) points += 3;
  if (namesDivision(text)) points += 4;
  if (/^关于/u.test(text)) points += 2;
  if (kindOfTitle(text)?.family === 'news') points -= 20;
  if (text.length > 60) points -= 2;
  return points;
}

/** Labels before a title, and what pages put behind it: its number, its date, the name of the site. */
const BEFORE = /^(?:#+\s*|[—－-]{1,3}\s*|(?:标\s*题|名\s*称|文件名称)\s*[：:]\s*)/u;
const BEHIND =
  /(?:[（(]20\d\d\s?年\d{1,2}月\d{1,2}日[）)])?(?:[（(][\p{Script=Han}]{1,10}[〔［[]20\d\d[〕］\]]第?\d+号[）)])?\s*(?:20\d\d[.\-/年]\d{1,2}[.\-/月]\d{1,2}日?\d*)?$/u;
/** Labels that follow a title on its line: 发文单位：…. */
const LABELS = /(?<=.{6})\s*(?:(?:发文|发布|印发|公开)(?:单位|机关|机构|时间|日期)|来源|作者|正文)(?:URL)?\s*[：:].*$/u;
const words = (text: string): string => text.replace(LABELS, '').replace(BEFORE, '').replace(BEHIND, '');
/** A line as the title's words; what is taken off never leaves nothing. */
const titleWords = (text: string): string => words(text) || text;

/** The title among the lines of the head and the reader's notes; a letter that issues a plan gives the plan's title. */
export function titleOf(source: SourceText, head: HeadLine[]): Title | undefined {
  let best: (Title & { points: number }) | undefined;
  const offer = (title: Title, points: number): void => {
    if (!best || points > best.points) best = { ...title, points };
  };
  for (const note of source.notes)
    if (note.kind === 'title' && isComplete(note.text))
      offer({ text: note.text.trim(), span: { start: note.start, end: note.end } }, score(note.text, 0, 5));
  for (let i = 0; i < head.length; i++) {
    let text = '';
    for (let n = 0; n < MOST_JOINED && i + n < head.length; n++) {
      const line = head[i + n]!;
      if (NO_TITLE.test(line.text)) break;
      text += titleWords(line.text);
      if (text.length > LONGEST) break;
      if (isComplete(text)) {
        offer({ text, from: head[i]!.from, to: line.to }, score(text, n, i));
        break;
      }
      if (!OPEN_END.test(text)) break;
    }
  }
  if (!best) return firstLine(head);
  const issued = /(?:印发|转发|批转|发布|下达)(?:[^《]*《)?([^《》]+?)》?的?通知$/u.exec(best.text);
  const inner = issued && isComplete(issued[1]!) ? innerTitle(source, issued[1]!, best) : best;
  return { ...inner, kind: kindOfTitle(inner.text) };
}

const NO_HEADLINE =
  /会议上?$|代表大会|^[\p{Script=Han}]{2,24}(?:人民政府|委员会|局|厅|部|办公[室厅])$|^.{0,10}20\d\d\s?[年.-](?!.*(?:情况|总结|概况|成效|回顾|工作|建设|项目|计划|安排|要点)).{0,8}$|[：:；;，,、]$/u;
const SHORTEST_HEADLINE = 6;
const LONGEST_HEADLINE = 60;

/** A text whose first line announces no kind of document is called by that line, if it looks like a headline. */
function firstLine(head: HeadLine[]): Title | undefined {
  const [line] = head;
  const text = line && titleWords(line.text);
  if (!text || text.length < SHORTEST_HEADLINE || text.length > LONGEST_HEADLINE || head.length > 12) return undefined;
  return NO_TITLE.test(text) || NO_HEADLINE.test(text)
    ? undefined
    : { text, headline: true, from: line.from, to: line.to };
}

/** The plan that a letter issues, at its own title line where the text has it. */
function innerTitle(source: SourceText, name: string, letter: Title): Title {
  const wanted = plainTitle(name);
  const { text } = source.clean;
  const first = name.slice(0, 2);
  for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
    if (at > 0 && !/\s/u.test(text[at - 1]!)) continue;
    let to = at;
    let read = '';
    while (to < text.length && read.length < wanted.length) {
      read += plainTitle(text[to]!);
      if (!wanted.startsWith(read)) break;
      to++;
    }
    if (read === wanted && /^[”"》]?\s*(?:\n|$|[（(])/u.test(text.slice(to, to + 4)) && at !== letter.from)
      return {
        text: name,
        from: at,
        to,
        ...(letter.from === undefined ? {} : { letter: { from: letter.from, to: letter.to! } }),
      };
  }
  return { ...letter, text: name };
}
