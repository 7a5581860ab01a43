import type { SourceText } from '../../read/source-text';
import { dateIn } from '../period';
import { type DatedAs, datedIn, publishedOf } from './dates';
import type { HeadLine } from './head';

/** A value found in the head or in a note, with its raw span. */
export interface Found {
  value: string;
  start: number;
  end: number;
}

export interface Credits {
  number?: Found;
  issuer?: Found;
  meeting?: Found;
  speaker?: Found;
  /** Lines that hold the speaker's name alone. */
  names: Found[];
  published?: Found;
  /** All dates of the page, in order. */
  dates: DatedAs[];
  /** Where the page says that the text comes from; only a hint of who issued it. */
  origin?: Found;
  /** Date on which the report was given, ISO. */
  given?: Found;
}

const NUMBER =
  /[\p{Script=Han}]{2,12}(?:发|函|办|字|规|令|明电|传|告|通|复|呈)?\s?[〔[［【（(]\s?20\d\d\s?[〕\]］】）)]\s?第?\s?\d{1,4}\s?号/u;
const MEETING =
  /(?:(?<=[在于])|(?<![\p{Script=Han}]))(?![年月日在])((?:中国共产党|中共)?[\p{Script=Han}]{2,16}第[一二三四五六七八九十]+(?:届|次)\s*(?:人民)?代表大会\s*(?:常务委员会)?(?:\s*第[一二三四五六七八九十]+次\s*会议)?|第[一二三四五六七八九十]+届全国人民代表大会第[一二三四五六七八九十]+次会议|[\p{Script=Han}]{2,4}届(?:人民代表大会|人大)(?:常委会)?第[一二三四五六七八九十]+次会议)/u;
const OFFICE =
  '(?:代)?(?:总\\s?理|[省市区县州旗盟镇乡]\\s?长|自治[区州县旗]\\s?主席|人民政府\\s?主席|专\\s?员|主\\s?任|局\\s?长|厅\\s?长|书\\s?记)';
const NAME =
  '([\\p{Script=Han}]\\s?[\\p{Script=Han}](?:\\s?[\\p{Script=Han}])?|[\\p{Script=Han}]{2,6}(?:·[\\p{Script=Han}]{2,8})+)';
const SPEAKER_LINE = new RegExp(`^[（(]?[\\p{Script=Han}]{0,24}?${OFFICE}[\\s　：:]*${NAME}[）)]?$`, 'u');
const SPEAKER_SAYS = new RegExp(
  `${OFFICE}\\s*${NAME}\\s*(?:同志)?\\s*(?:代表|作|向|的)|^${NAME}(?:同志)?作(?:政府)?工作?报告`,
  'u',
);
const SPEAKER_BEHIND = new RegExp(`上[\\s　]+[\\p{Script=Han}]{0,24}?${OFFICE}[\\s　]*${NAME}$`, 'u');
/** 1月15日龚正市长在…会议上 */
const SPEAKER_BEFORE = new RegExp(`日\\s*(\\p{Script=Han}{2,3})${OFFICE}[在向]`, 'u');
const BARE_NAME = /^[\p{Script=Han}](?:[\s　]*[\p{Script=Han}]){1,3}$/u;
const PUBLISHED = /(?:时间|日期)\s*[：:]|发布于/u;
const MONTH = /^[（(]?(?:20\d\d|二[〇零○]..)\s*年\s*.{1,3}月/u;
const SOURCE = /来源\s*[：:]\s*([\p{Script=Han}]{2,24}(?:政府|局|厅|委员会|办公[室厅]|发改委))/u;
const NO_NAME = /[省市县区部局厅委]$|报告|代表|大会|目录|附件/u;
const SIGNED =
  /^(?!各)[\p{Script=Han}]{2,24}(?:人民政府|(?:行政)?公署|委员会|办公[室厅]|局|厅|部|委|管委会|指挥部|领导小组|国务院)$/u;
/** Departments that stand below the title as those whose document it is. */
const BELOW_TITLE = /(?:局|厅|(?<!代表大会常务|[省市区县州])委员会|管委会)$/u;
/** The rest of a letter's title, on the line below who issues it. */
const LETTER = /^关于(?!.{0,40}的报告)/u;
const ISSUED_BY =
  /^([\p{Script=Han}]{0,24}?(?:人民政府(?:办公[室厅])?|行政公署(?:办公[室厅])?|国务院(?:办公厅)?|管委会|委员会|办公[室厅]|局|厅|部|委))关于/u;

/** Number, issuer, meeting, speaker and dates that the head and the reader's notes state. */
export function creditsOf(source: SourceText, head: HeadLine[]): Credits {
  const credits: Credits = { names: [], dates: [] };
  const whole = head.map((line) => line.text).join('\n');
  const offsets = offsetsOf(head);
  const place = (from: number, length: number) => source.clean.span(offsets[from]!, offsets[from + length - 1]! + 1);
  const number = NUMBER.exec(whole);
  if (number) credits.number = { value: bare(number[0]), ...place(number.index, number[0].length) };
  const meeting = MEETING.exec(whole);
  if (meeting) {
    const date = /^.*日[在于]/u.exec(meeting[1]!)?.[0].length ?? 0;
    credits.meeting = {
      value: bare(meeting[1]!.slice(date)),
      ...place(meeting.index + date, meeting[1]!.length - date),
    };
  }
  const given = givenIn(whole);
  if (given) credits.given = { value: given.value, ...place(given.from, given.to - given.from) };
  for (const [i, line] of head.entries()) readLine(line, head, i, source, credits);
  for (const note of source.notes) readNote(note, credits);
  credits.published = publishedOf(credits.dates);
  if (credits.given || credits.meeting)
    for (const line of head) {
      if (!BARE_NAME.test(line.text) || NO_NAME.test(bare(line.text))) continue;
      const name = { value: bare(line.text), ...source.clean.span(line.from, line.to) };
      credits.speaker ??= name;
      if (name.value === credits.speaker.value) credits.names.push(name);
    }
  return credits;
}

const bare = (text: string): string => text.replace(/\s+/gu, '');

/** The first of the bodies that sign on one line. */
const signed = (text: string): string | undefined => {
  const bodies = text.split(/[\s　、]+/u);
  return bodies.every((body) => SIGNED.test(body)) ? bodies[0] : undefined;
};

/** Of the bodies that sign one below the other, down to line `i`, the first: it leads. */
function firstSigned(head: HeadLine[], i: number, source: SourceText): Found {
  let first = i;
  while (first > 0 && signed(head[first - 1]!.text)) first--;
  const { text, from } = head[first]!;
  const value = signed(text)!;
  const start = from + Math.max(0, text.indexOf(value));
  return { value, ...source.clean.span(start, start + value.length) };
}

/** （2020年12月25日中共某市委十一届九次全会通过） */
const ADOPTED = /[（(]\s*$/u;
const ADOPTS = /^[\p{Script=Han}\s]{4,60}(?:通过|批准)[）)]/u;

/** Date on which the report was given or the document adopted: the one before 在 … 上, or in brackets before 通过. */
function givenIn(text: string): { value: string; from: number; to: number } | undefined {
  for (let date = dateIn(text); date; date = dateIn(text, date.to))
    if (
      /^[^\n]{0,14}?[在于]/u.test(text.slice(date.to, date.to + 16)) ||
      (ADOPTED.test(text.slice(Math.max(0, date.from - 3), date.from)) &&
        ADOPTS.test(text.slice(date.to, date.to + 70)))
    )
      return date;
  return undefined;
}

function readLine(line: HeadLine, head: HeadLine[], i: number, source: SourceText, credits: Credits): void {
  const at = (value: string, text: string): Found => {
    const from = line.from + Math.max(0, line.text.indexOf(text));
    return { value, ...source.clean.span(from, from + text.length) };
  };
  const name = speakerIn(line.text);
  if (name) credits.speaker ??= at(bare(name), name);
  const date = datedIn(line.text, head[i - 1]?.text);
  if (date && (PUBLISHED.test(line.text) || PUBLISHED.test(head[i - 1]?.text ?? '') || isDateOnly(line.text, date)))
    credits.dates.push({ ...at(date.value, line.text.slice(date.from, date.to)), label: date.label });
  const body = signed(line.text);
  if (body && MONTH.test(head[i + 1]?.text ?? '')) credits.issuer = firstSigned(head, i, source);
  else if (body && LETTER.test(head[i + 1]?.text ?? '')) credits.issuer ??= firstSigned(head, i, source);
  const named = ISSUED_BY.exec(line.text)?.[1];
  if (named) credits.issuer ??= at(named, named);
  else if (body && BELOW_TITLE.test(body)) credits.issuer ??= at(body, body);
  const origin = SOURCE.exec(line.text)?.[1];
  if (origin) credits.origin ??= at(origin, origin);
}

function readNote(note: SourceText['notes'][number], credits: Credits): void {
  const place = { start: note.start, end: note.end };
  const given = givenIn(note.text);
  const date = datedIn(note.text);
  if (given) credits.given ??= { value: given.value, ...place };
  else if (date && note.kind !== 'title') credits.dates.push({ value: date.value, ...place, label: date.label });
  const meeting = MEETING.exec(note.text);
  if (meeting) credits.meeting ??= { value: bare(meeting[1]!), ...place };
  const name = speakerIn(note.text);
  if (name) credits.speaker ??= { value: bare(name), ...place };
  const body = SOURCE.exec(note.text)?.[1];
  if (body) credits.origin ??= { value: body, ...place };
}

function speakerIn(text: string): string | undefined {
  const match =
    SPEAKER_LINE.exec(text) ?? SPEAKER_BEHIND.exec(text) ?? SPEAKER_BEFORE.exec(text) ?? SPEAKER_SAYS.exec(text);
  return match?.[1] ?? match?.[2];
}

/** A line that holds nothing but a date, or a date and a time. */
const isDateOnly = (text: string, { from, to }: { from: number; to: number }): boolean =>
  /^[（(]?$/u.test(text.slice(0, from)) && /^\s*(?:\d{1,2}\s*[:：时]\s*\d{1,2}.{0,6})?[）)]?$/u.test(text.slice(to));

/** Offset into `clean` of each character of the head's lines joined by "\n". */
function offsetsOf(head: HeadLine[]): number[] {
  const offsets: number[] = [];
  for (const line of head) for (let at = line.from; at <= line.to; at++) offsets.push(at);
  return offsets;
}
