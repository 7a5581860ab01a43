import type { MappedText } from '../read/mapped-text';
import type { SourceText } from '../read/source-text';

/** Raw span of the words that state a field of the metadata. */
export interface StatedSpan {
  start: number;
  end: number;
}

export type StatedField =
  | 'title'
  /** Title of the letter that issues the document. */
  | 'letter'
  | 'number'
  | 'issuer'
  | 'jurisdiction'
  | 'meeting'
  | 'speaker'
  | 'published'
  | 'year'
  | 'review'
  | 'period';

export interface Metadata {
  /** As stated; a bare 政府工作报告 gets its jurisdiction and year, a missing title is made from what the text says. */
  title: string;
  /** 政府工作报告, 五年规划纲要, 专项规划, 计划报告, 实施方案, 通知, 新闻 … (open list: lexicon/document-kinds.tsv). */
  kind: string;
  /** Document number such as 锡政办发〔2022〕12号. */
  number?: string;
  /** Full name of the issuing body. */
  issuer?: string;
  /** Official name of the division that the document speaks for ("昆山市"), and its six-digit code. */
  jurisdiction?: string;
  adcode?: string;
  /** Official names from province down to the jurisdiction itself: ["江苏省", "苏州市", "昆山市"]. */
  jurisdictionPath: string[];
  meeting?: string;
  speaker?: string;
  /** ISO date. */
  published?: string;
  /** Year by which the document is known: a work report's is the year that it plans (January 2023, on 2022: 2023). */
  year?: number;
  /** Calendar year that 今年 means: differs from `year` in reports given in December, which plan 明年. */
  thisYear?: number;
  /** Years that it reviews (work report of 2023: 2022/2022; five-year plan 2021–2025: 2016/2020). */
  reviewStart?: number;
  reviewEnd?: number;
  /** The part of the reviewed year that is over, in a document on a year under way: "2023-01/2023-06". */
  reviewPart?: string;
  /** The month in which a document on a year under way speaks: "2023-07"; what of the year comes behind it is ahead. */
  presentMonth?: string;
  /** Years that it aims at (work report of 2023: 2023/2023; five-year plan: 2021/2025). */
  periodStart?: number;
  periodEnd?: number;
  /** Where the document says so, for the fields that are stated and not inferred. */
  stated?: Partial<Record<StatedField, StatedSpan>>;
  /** Lines that hold nothing but the speaker's name. */
  names?: StatedSpan[];
  /** What does not fit together ("the page says 2023, the text 2022"), in words. */
  doubts: string[];
}

export interface Section {
  index: number;
  /** Index of the section above; null for the root (index 0), which is the document itself. */
  parent: number | null;
  title: string;
  /** 0 for the root, then 1, 2, … */
  level: number;
  /** Position among its siblings, 1-based. */
  ordinal: number;
  start: number;
  end: number;
  line: number;
}

export type PassageKind = 'title' | 'heading' | 'sentence' | 'listItem' | 'row' | 'signature';

/** The unit that facts are found in: a sentence, a heading, a table row. */
export interface Passage {
  index: number;
  kind: PassageKind;
  /** Clean text with raw offsets; row cells are joined by "\t". */
  text: MappedText;
  section: number;
  /** Passages of one paragraph share it. */
  paragraph: number;
  /** For a part that ；parts from the sentence before it: index of the passage in which that sentence began. */
  lead?: number;
  /** 1-based raw line where the passage starts. */
  line: number;
  /** For rows: which table, and which of its rows. */
  table?: { table: number; row: number };
}

export interface Cell {
  text: MappedText;
  column: number;
  /** Header path above the cell, outermost first: ["2020年", "实绩值"]. */
  header: string[];
}

export interface Table {
  index: number;
  section: number;
  title: string;
  /** Unit of all values, stated above the table: 单位：亿元. */
  unit?: string;
  rows: { passage: number; cells: Cell[]; isHeader: boolean }[];
}

export interface Document {
  source: SourceText;
  meta: Metadata;
  sections: Section[];
  passages: Passage[];
  tables: Table[];
  /** Texts behind the first, where the file holds several: where they begin in raw, and what is known of them. */
  records?: { start: number; meta: Metadata }[];
}
