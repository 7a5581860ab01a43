import type { MeasurementFact } from '../../src/extract/fact';
import { measurementExtractor } from '../../src/extract/measurement/index';
import { outline } from '../../src/outline/index';
import { readBytes } from '../../src/read/index';

/** The measurements of a text that is a document by itself. */
export async function measured(text: string): Promise<MeasurementFact[]> {
  const document = outline(await readBytes(Buffer.from(text), '江州.txt'));
  return measurementExtractor.extract({ document, mentions: [] }) as MeasurementFact[];
}
