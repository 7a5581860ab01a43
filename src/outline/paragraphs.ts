import { holdsRun, unitAt, unitTable } from '../lexicon/unit-table';
import { MappedText } from '../read/mapped-text';
import type { Line } from './lines';
import { markOf } from './numbering';

/** Lines that belong together: one paragraph of the document. */
export interface Paragraph {
  text: MappedText;
  lines: Line[];
}

const STOPS = unitTable('。！？；：!?;:…');
const CLOSERS = unitTable('”’"\'）)》】');
/** Whether the line ends with its sentence. */
function hasEnded(line: string): boolean {
  let last = line.length - 1;
  while (last > 0 && CLOSERS[line.charCodeAt(last)] === 1) last--;
  return STOPS[unitAt(line, last)] === 1;
}
/** A line that ends in one of these goes on in the next, however short it is. */
const GOES_ON = /[，、,（(“《—～]$|(?<=.{6})(?:的|和|与|及|以及|为|在|对)$/u;
/** A line that opens with one of these goes on from the last. */
const CONTINUES = /^(?:[，。、；：,;:）)”》%％‰]|是[：:]|(?:的|了|和|及|与|等)(?!于|待))/u;
const BARE_NUMBER = /^\d+(?:\.\d+)?$/u;
const STRUCTURAL =
  /^(?:各位|附件|附表|附录|专栏|名词解释|注[：:]|备注|来源|责任编辑|#+\s|[—－-]{2}|表\s?\d|图\s?\d|目\s*录$)|^.{1,12}[〔［[]20\d\d[〕］\]].{1,6}号$/u;
/** The end of a title, and what stands below one. */
const TITLE_END = /的(?:通知|报告|意见|决定|批复|公告|决议)$|规划$|[纲提]要$/u;
/** Dots of a table of contents, so many in a row. */
const DOTS = unitTable('.．…·');
const LEADERS = 4;
const FULL = 0.8;
const PROSE = 45;
/** A gap of one blank line is bridged for running text: a page or column break inside a sentence. */
const PROSE_OVER_GAP = 80;

/** Width at which the lines of the text were broken by hand or by a page, if they were: many lines of it end mid-sentence. */
export function wrapWidth(lines: Line[]): number | undefined {
  const prose = lines.filter((line) => !holdsRun(line.text.text, DOTS, LEADERS));
  const lengths = prose.map((line) => line.text.length).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.95)] ?? 0;
  if (width < 18 || width > 90) return undefined;
  const full = prose.filter((line) => line.text.length >= width * FULL);
  const broken = full.filter((line) => !hasEnded(line.text.text) && !markOf(line.text.text));
  return broken.length >= 4 && broken.length >= full.length * 0.5 ? width : undefined;
}

/** Joins lines that were broken inside a sentence. `fixed` texts (docx, html) have true paragraphs and stay as they are. */
export function paragraphsOf(lines: Line[], options: { fixed: boolean; width?: number }): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let open: Line[] = [];
  const close = (): void => {
    if (open.length) paragraphs.push({ text: joined(open), lines: open });
    open = [];
  };
  for (const line of lines) {
    const last = open.at(-1);
    if (last && (options.fixed || !goesOn(last, line, open, options.width))) close();
    open.push(line);
  }
  close();
  return paragraphs;
}

function goesOn(last: Line, next: Line, open: Line[], width: number | undefined): boolean {
  const before = last.text.text;
  const after = next.text.text;
  if (hasEnded(before) || TITLE_END.test(before)) return false;
  if (next.blankAbove > 1 || last.block || next.block) return false;
  const mark = markOf(after);
  if (STRUCTURAL.test(after) || (mark && mark.rank <= 6.8)) return false;
  if (next.blankAbove === 1) return before.length >= PROSE_OVER_GAP || /[。！？；].{4}/u.test(before);
  if (GOES_ON.test(before) || CONTINUES.test(after) || opensQuote(before)) return true;
  if (before.length >= PROSE) return true;
  if (open.length > 1 && (BARE_NUMBER.test(before) || BARE_NUMBER.test(after))) return true;
  return width !== undefined && before.length >= width * FULL;
}

/** An opening quote or bracket near the end that is not closed on its line. */
function opensQuote(text: string): boolean {
  const end = text.slice(-40);
  return end.lastIndexOf('“') > end.lastIndexOf('”') || end.lastIndexOf('《') > end.lastIndexOf('》');
}

const joined = (lines: Line[]): MappedText => MappedText.concat(lines.map((line) => line.text));
