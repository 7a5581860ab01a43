/**
 * Reports: a question desk and a subject → a `Report` (statements, tables, charts, numbered citations) → HTML, Word or Markdown.
 * Sentences come from facts by templates; nothing is said that the graph does not hold, and what was not found is said too.
 */
import { GuituError } from '../errors';
import { PROJECTIONS } from '../network/index';
import type { Desk } from './ask-rows';
import type { Report } from './report';
import { compareReport } from './subjects/compare';
import { documentsReport } from './subjects/documents';
import { indicatorReport } from './subjects/indicator';
import { networkReport } from './subjects/network';
import { placeReport } from './subjects/place';
import { thingReport } from './subjects/thing';

export type { Desk } from './ask-rows';
export { toDocx } from './render/docx';
export { toHtml } from './render/html';
export { toMarkdown } from './render/markdown';
export type { Report } from './report';

export const SUBJECTS = [
  'place',
  'project',
  'institution',
  'policy',
  'indicator',
  'compare',
  'network',
  'documents',
] as const;

/** Writes the report of a subject. Throws GuituError (exit code 2) for an unknown subject or missing names. */
export async function writeReport(desk: Desk, subject: string, names: string[]): Promise<Report> {
  const need = (count: number): void => {
    if (names.length < count)
      throw new GuituError(`guitu report ${subject} needs ${count === 1 ? 'a name' : 'two or more names'}`, {
        exitCode: 2,
      });
  };
  switch (subject) {
    case 'place':
      need(1);
      return placeReport(desk, names[0]!);
    case 'project':
    case 'institution':
    case 'policy':
      need(1);
      return thingReport(desk, names[0]!);
    case 'indicator':
      need(1);
      return indicatorReport(desk, names[0]!);
    case 'compare':
      need(2);
      return compareReport(desk, names);
    case 'network':
      if (!PROJECTIONS[names[0] ?? ''])
        throw new GuituError('which network?', {
          exitCode: 2,
          hint: `there are ${Object.keys(PROJECTIONS).join(', ')}`,
        });
      return networkReport(desk, names[0]!);
    case 'documents':
      return documentsReport(desk);
    default:
      throw new GuituError(`there is no report on "${subject}"`, {
        exitCode: 2,
        hint: `there are ${SUBJECTS.join(', ')}`,
      });
  }
}
