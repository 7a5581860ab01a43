import { MappedText } from '../read/mapped-text';
import type { Line } from './lines';
import { markOf } from './numbering';

/** Lines that belong together: one paragraph of the document. */
export interface Paragraph {
  text: MappedText;
  lines: Line[];
}

const ENDED = /[。！？；：!?;:…][”’"'）)》】]*$/u;
/** A line that ends in one of these goes on in the next, however short it is. */
const GOES_ON = /[，、,（(“《—～]$|(?<=.{6})(?:的|和|与|及|以及|为|在|对)$/u;
/** A line that opens with one of these goes on from the last. */
const CONTINUES = /^(?:[，。、；：,;:）)”》%％‰]|是[：:]|(?:的|了|和|及|与|等)(?!于|待))/u;
const BARE_NUMBER = /^\d+(?:\.\d+)?$/u;
const STRUCTURAL =
  /^(?:各位|附件|附表|附录|专栏|名词解释|注[：:]|备注|来源|责任编辑|#+\s|[—－-]{2}|表\s?\d|图\s?\d|目\s*录$)/u;
const PROSE = 45;
/** A gap of one blank line is bridged for running text: a page or column break inside a sentence. */
const PROSE_OVER_GAP = 80;

/** Width at which the lines of the text were broken by hand or by a page, if they were. */
export function wrapWidth(lines: Line[]): number | undefined {
  const lengths = lines.map((line) => line.text.length).sort((a, b) => a - b);
  const high = lengths[Math.floor(lengths.length * 0.95)] ?? 0;
  if (lines.length < 20 || high > 90 || high < 20) return undefined;
  const atWidth = lengths.filter((n) => n >= high * 0.85).length;
  return atWidth > lines.length * 0.3 ? high : undefined;
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
  if (ENDED.test(before)) return false;
  if (next.blankAbove > 1 || last.block || next.block) return false;
  const mark = markOf(after);
  if (STRUCTURAL.test(after) || (mark && mark.rank <= 6.8)) return false;
  if (next.blankAbove === 1) return before.length >= PROSE_OVER_GAP || /[。！？；].{4}/u.test(before);
  if (GOES_ON.test(before) || CONTINUES.test(after) || opensQuote(before)) return true;
  if (before.length >= PROSE) return true;
  if (open.length > 1 && (BARE_NUMBER.test(before) || BARE_NUMBER.test(after))) return true;
  return width !== undefined && before.length >= width * 0.85;
}

/** An opening quote or bracket near the end that is not closed on its line. */
function opensQuote(text: string): boolean {
  const end = text.slice(-40);
  return end.lastIndexOf('“') > end.lastIndexOf('”') || end.lastIndexOf('《') > end.lastIndexOf('》');
}

const joined = (lines: Line[]): MappedText => MappedText.concat(lines.map((line) => line.text));
