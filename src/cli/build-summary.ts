/** The summary of a build for people. */
import { groupBy } from '../graph/group-by';
import type { BuildSummary, DocumentProblem } from '../pipeline/index';
import { colour, table } from './talk';

/** A plug-in that failed, with the place in its code. */
export const problemText = ({ doc, plugin, place, message }: DocumentProblem): string =>
  `${colour.red('plug-in failed')} ${plugin} on ${doc}: ${message} (${place})`;

export function summaryText(summary: BuildSummary): string {
  const { documents, read, passages, entities, measurements, indicators, relations, shared } = summary;
  const part = (names: Record<string, number>) => Object.entries(names).filter(([, count]) => count > 0);
  const total = (names: Record<string, number>) => Object.values(names).reduce((a, b) => a + b, 0);
  const lines = [
    table(
      ['', 'count'],
      [
        [`documents 文件${read < documents ? ` (${read} read now)` : ''}`, documents],
        ['passages 段落', passages],
        ['entities 实体', total(entities)],
        ...part(entities).map(([name, count]) => [`  ${name}`, count]),
        ['measurements 指标值', measurements],
        ['indicators 指标', indicators],
        ['relations 关系', total(relations)],
        ...part(relations).map(([name, count]) => [`  ${name}`, count]),
        ['entities named in two or more documents 共有实体', shared],
      ],
    ),
  ];
  for (const { path, message, hint } of summary.failures)
    lines.push(`${colour.red('not read')} ${path}: ${message}${hint ? ` (${hint})` : ''}`);
  for (const problem of summary.problems) lines.push(problemText(problem));
  for (const [why, files] of groupBy(summary.ignored, (file) => file.why))
    lines.push(
      `${colour.yellow('passed over')} ${files.length} × ${why}: ${files[0]!.path}${files.length > 1 ? ' …' : ''}`,
    );
  for (const { reason, count, examples } of summary.unused) {
    const [first] = examples;
    lines.push(
      `${colour.yellow('not used')} ${count} × ${reason}${first ? `: ${first.doc}:${first.line} ${first.surface}` : ''}`,
    );
  }
  lines.push(`${(summary.milliseconds / 1000).toFixed(1)} s`);
  return lines.join('\n');
}
