import type { Command } from 'commander';
import type { DocumentDiff, StatedValue } from '../pipeline/index';
import { withConfig, withStore } from './options';
import { print, table } from './talk';
import { withWorkspace } from './workspace';

interface Options {
  store: string;
  neo4j?: string;
  user: string;
  json?: boolean;
  config?: string;
}

/** `guitu diff`: what changed from one version of a document to another. */
export function register(program: Command): void {
  const command = program
    .command('diff <before> <after>')
    .description('compare two documents: targets changed, projects added or dropped · 比较两份文件')
    .option('--json', 'print the result as JSON · 以 JSON 输出')
    .addHelpText('after', '\nExample 示例:\n  guitu diff 纲要草案.docx 纲要.docx   files, or documents of the graph');
  withStore(withConfig(command)).action(async (before: string, after: string, options: Options) => {
    const { compareDocuments } = require('../pipeline/index') as typeof import('../pipeline/index');
    const diff = await withWorkspace(options, (workspace) => compareDocuments(before, after, workspace));
    print(options.json ? JSON.stringify(diff) : diffText(diff));
  });
}

function diffText({ before, after, targets, projects }: DocumentDiff): string {
  const values = (stated: StatedValue[]) => [...new Set(stated.map(({ text, line }) => `${text} (:${line})`))];
  const targetRows = [
    ...targets.changed.map((t) => ['changed 变动', t] as const),
    ...targets.added.map((t) => ['added 新增', t] as const),
    ...targets.dropped.map((t) => ['dropped 取消', t] as const),
  ].map(([kind, t]) => [kind, t.indicator, t.about, t.aspect, t.period, values(t.before), values(t.after)]);
  const place = (line: number | undefined, status: string[]) =>
    line === undefined ? '' : [`:${line}`, ...status].join(' ');
  const projectRows = [
    ...projects.changed.map((p) => ['changed 变动', p] as const),
    ...projects.added.map((p) => ['added 新增', p] as const),
    ...projects.dropped.map((p) => ['dropped 取消', p] as const),
  ].map(([kind, p]) => [kind, p.project, place(p.lineBefore, p.statusBefore), place(p.lineAfter, p.statusAfter)]);
  return [
    table(['targets 目标', 'indicator', 'about', 'aspect', 'period', before, after], targetRows),
    table(['projects 项目', 'name', before, after], projectRows),
  ].join('\n');
}
