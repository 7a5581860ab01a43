/** Names given on the command line: TYPE:NAME@JURISDICTION, an entity's id, or a bare name with --type and --jurisdiction. */
import type { Command } from 'commander';
import { GuituError } from '../errors';
import { JUDGEMENT_FILE } from '../link/index';
import { formatRef, parseRef } from '../link/judgements';
import { LINK_TYPES, type LinkType } from '../link/parsed-name';

export const withNames = (command: Command): Command =>
  command
    .option('--type <type>', `type of bare names: ${LINK_TYPES.join(', ')} · 名称的类型`)
    .option('--jurisdiction <name>', 'jurisdiction of bare names: 太仓市 · 名称所在文件的地区')
    .option('--judgements <file>', 'file of judgements · 判定文件', JUDGEMENT_FILE);

/** The reference that an argument stands for, checked. */
export function nameRef(text: string, { type, jurisdiction }: { type?: string; jurisdiction?: string }): string {
  if (/^[A-Z][a-z]+:/u.test(text)) return formatRef(parseRef(text));
  if (!LINK_TYPES.includes(type as LinkType))
    throw new GuituError(type ? `unknown type: ${type}` : `"${text}" has no type`, {
      exitCode: 2,
      hint: `--type ${LINK_TYPES.join('|')}, or write TYPE:NAME@JURISDICTION`,
    });
  return formatRef({ type: type as LinkType, name: text, jurisdiction: jurisdiction ?? '' });
}
