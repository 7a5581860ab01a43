/** Files that hold several texts, each with a title and years of its own. */
import type { SourceText } from '../read/source-text';
import type { Document, Metadata, Passage } from './document';
import { metadataOf } from './metadata/index';

/** The texts behind the first, as documents of their own. */
export function recordsOf(source: SourceText): NonNullable<Document['records']> {
  const { clean, records = [] } = source;
  return records.map(({ start, notes }, i) => {
    const next = records[i + 1]?.start;
    const to = next === undefined ? clean.length : clean.starts.findIndex((raw) => raw >= next);
    const text = clean.slice(
      clean.starts.findIndex((raw) => raw >= start),
      to,
    );
    return { start, meta: metadataOf({ ...source, clean: text, notes }) };
  });
}

/** What is known of the text that a passage stands in. */
export function metaAt({ meta, records }: Document, { text }: Pick<Passage, 'text'>): Metadata {
  if (!records?.length) return meta;
  const { start } = text.span();
  return records.findLast((record) => record.start <= start)?.meta ?? meta;
}
