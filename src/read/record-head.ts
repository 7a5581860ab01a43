import type { MappedText } from './mapped-text';
import type { SourceText } from './source-text';

type Note = SourceText['notes'][number];

/** The head of a text that was saved as a record of a table: `province,title,date,full_text` and the fields before the text. */
export interface RecordHead {
  /** Where the text itself begins, in units of the clean text. */
  to: number;
  /** Where the field that holds the text ends. */
  end: number;
  notes: Note[];
  /** Heads of the records behind the first, from the end of the text before to the beginning of their own. */
  further: { from: number; to: number; notes: Note[] }[];
}

/** Names of columns, the last of which holds the text. */
const COLUMNS =
  /^\s*(?:["']?[\p{Script=Han}A-Za-z][\p{Script=Han}\w -]{0,19}["']?,){2,15}["']?(?:(?:full|raw|clean)?[_ -]?(?:text|content|body)|article|正文|全文|(?:正文)?内容|文本)["']?\r?\n/iu;
/** A field of a record and the comma behind it. */
const FIELD = /(?:"((?:[^"]|"")*)"|([^,"\n]*)),/uy;
const LONGEST_HEADER = 400;
const TITLE = /title|标题|题名|名称/iu;
const PUBLISHED = /date|time|日期|时间/iu;
/** Addresses and numbers of records say nothing of the document. */
const OUTER = /url|link|href|网址|链接|地址|^id$|编号|序号|hash|file|path/iu;

/** The record that a text stands in, if its first line names columns and its second fills them. */
export function recordHead(clean: MappedText): RecordHead | undefined {
  const { text } = clean;
  const header = COLUMNS.exec(text.slice(0, LONGEST_HEADER))?.[0];
  if (!header) return undefined;
  const columns = header.trim().split(',').slice(0, -1);
  const first = fieldsAt(clean, header.length, columns);
  if (!first) return undefined;
  const { at, notes } = first;
  if (text[at] !== '"') return { to: at, end: text.length, notes, further: [] };
  const close = text.trimEnd().length - 1;
  const end = text[close] === '"' && close > at ? close : text.length;
  return { to: at + 1, end, notes, further: furtherHeads(clean, at + 1, columns) };
}

/** The fields of a record before its text, and where they end. */
function fieldsAt(clean: MappedText, from: number, columns: string[]): { at: number; notes: Note[] } | undefined {
  const notes: Note[] = [];
  let at = from;
  for (const column of columns) {
    FIELD.lastIndex = at;
    const match = FIELD.exec(clean.text);
    if (!match) return undefined;
    const value = (match[1] ?? match[2] ?? '').trim();
    const start = at + match[0].indexOf(value);
    at = FIELD.lastIndex;
    if (!value || OUTER.test(column)) continue;
    const kind = TITLE.test(column) ? 'title' : PUBLISHED.test(column) ? 'published' : 'other';
    notes.push({ kind, ...clean.span(start, start + value.length), text: value });
  }
  return { at, notes };
}

const TEXT_ENDS = /"\r?\n/gu;

/** Records behind the first: where a text's quotes close at the end of a line, fields follow and quotes open again. */
function furtherHeads(clean: MappedText, from: number, columns: string[]): RecordHead['further'] {
  const { text } = clean;
  const heads: RecordHead['further'] = [];
  TEXT_ENDS.lastIndex = from;
  for (let match = TEXT_ENDS.exec(text); match; match = TEXT_ENDS.exec(text)) {
    const fields = fieldsAt(clean, TEXT_ENDS.lastIndex, columns);
    if (fields && text[fields.at] === '"') heads.push({ from: match.index, to: fields.at + 1, notes: fields.notes });
  }
  return heads;
}
