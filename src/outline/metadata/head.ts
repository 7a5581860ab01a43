import type { SourceText } from '../../read/source-text';

/** A line of the document's head, trimmed; offsets into `source.clean`. */
export interface HeadLine {
  text: string;
  from: number;
  to: number;
}

/** Where the body begins: salutation to the congress, a first numbered heading, or running text. */
const BODY =
  /^(?:各位(?:代表|委员|同志)|同志们)|^(?:[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]{1,3}[章篇节]|第[一二三四五六七八九十]{1,3}部分|[（(][一二三四五六七八九十]{1,3}[）)]).{0,40}$/u;
const LONG = 120;
const MOST_LINES = 60;

/** The short lines above the body: title, number, meeting, speaker, dates, the letter that a plan comes with. */
export function headOf(source: SourceText): HeadLine[] {
  const { text } = source.clean;
  const head: HeadLine[] = [];
  let at = 0;
  while (at < text.length && head.length < MOST_LINES) {
    let end = text.indexOf('\n', at);
    if (end < 0) end = text.length;
    const line = text.slice(at, end);
    const trimmed = line.trim();
    const from = at + line.indexOf(trimmed);
    at = end + 1;
    if (!trimmed) continue;
    if (trimmed.length > LONG || BODY.test(trimmed)) break;
    head.push({ text: trimmed, from, to: from + trimmed.length });
  }
  return head;
}
