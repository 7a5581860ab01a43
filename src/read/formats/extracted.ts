import type { MappedText } from '../mapped-text';
import type { Block, Furniture, SourceText } from '../source-text';

/** What a format's reader gives: the raw text that offsets refer to, and the body in it, not yet repaired. */
export interface Extracted {
  format: SourceText['format'];
  charset: string;
  raw: string;
  body: MappedText;
  /** Offsets into raw, unlike those of SourceText. */
  blocks?: Block[];
  bold?: { start: number; end: number }[];
  furniture?: Furniture[];
  notes?: SourceText['notes'];
}
