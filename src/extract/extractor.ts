import type { Document, Passage } from '../outline/document';
import type { SourceText } from '../read/source-text';
import { lineAt } from '../read/source-text';
import type { EntityFact, Fact, Span } from './fact';

export interface ExtractContext {
  document: Document;
  /** Entities found by the extractors that ran before, in order of their start. */
  mentions: EntityFact[];
}

/** One file per extractor; it knows nothing of the others but the mentions already found. */
export interface Extractor {
  name: string;
  extract(context: ExtractContext): Fact[];
}

/** The raw span behind the clean units `from`..`to` of a passage. */
export function spanIn(source: SourceText, passage: Passage, from: number, to: number): Span {
  const { start, end } = passage.text.span(from, to);
  return { start, end, surface: source.raw.slice(start, end), line: lineAt(source.lineStarts, start) };
}
