/** Writes into each question file of cypher/ what its example gives on the seeds. Run: `npm run docs:questions`. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractFacts } from '../src/extract/index';
import { graphOf } from '../src/graph/index';
import { link } from '../src/link/index';
import { outline } from '../src/outline/index';
import { packageRoot } from '../src/package-root';
import { answerLines, ask, exampleParameters, loadQuestions } from '../src/query/index';
import { findDocuments, readSource } from '../src/read/index';
import { openStore } from '../src/store/index';

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'guitu-questions-'));
  const { files } = await findDocuments([join(packageRoot(), 'seeds')]);
  const documents = [];
  for (const file of files) documents.push(extractFacts(outline(await readSource(file))));
  const store = await openStore({ store: join(folder, 'graph') });
  await store.replace(graphOf(documents, link(documents)).records);
  for (const question of loadQuestions().values()) {
    const { columns, rows } = await ask(store, question, exampleParameters(question));
    const lines = readFileSync(question.file, 'utf8')
      .split('\n')
      .filter((line) => !line.startsWith('// @answer '));
    const example = lines.findIndex((line) => line.startsWith('// @example '));
    lines.splice(example + 1, 0, ...answerLines(columns, rows).map((line) => `// @answer ${line}`));
    writeFileSync(question.file, lines.join('\n'));
  }
  await store.close();
  rmSync(folder, { recursive: true });
}

main();
