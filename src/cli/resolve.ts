import type { Command } from 'commander';
import { GuituError } from '../errors';
import { LINK_TYPES, type LinkType } from '../link/parsed-name';
import { parseName } from '../link/resolve';
import { print } from './talk';

export function register(program: Command): void {
  program
    .command('resolve')
    .description(
      'stdin JSONL {"type","name","jurisdiction"} → the same with "id", "canonical": equal ids mean the same thing · 名称归一',
    )
    .action(async () => {
      let line = 0;
      for (const text of (await stdin()).split('\n')) {
        line++;
        if (text.trim() === '') continue;
        const query = parse(text, line);
        const { id, canonical } = parseName(query);
        print(JSON.stringify({ ...query, id, canonical }));
      }
    });
}

async function stdin(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function parse(text: string, line: number): { type: LinkType; name: string; jurisdiction?: string } {
  const hint = 'one object per line: {"type":"Institution","name":"市发改委","jurisdiction":"太仓市"}';
  let query: { type?: string; name?: string; jurisdiction?: string };
  try {
    query = JSON.parse(text);
  } catch (cause) {
    throw new GuituError('not a JSON object', { file: 'stdin', line, hint, cause, exitCode: 2 });
  }
  if (!LINK_TYPES.includes(query.type as LinkType) || typeof query.name !== 'string' || query.name === '')
    throw new GuituError(`"type" must be one of ${LINK_TYPES.join(', ')} and "name" a name`, {
      file: 'stdin',
      line,
      hint,
      exitCode: 2,
    });
  return query as { type: LinkType; name: string; jurisdiction?: string };
}
