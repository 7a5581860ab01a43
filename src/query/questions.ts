import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GuituError } from '../errors';
import { packageRoot } from '../package-root';
import { parseQuestion, type Question } from './question';

const VARIANT = '.neo4j.cypher';

/** The questions of `cypher/` and, over them, of the user's own folders; by name. */
export function loadQuestions(folders: string[] = []): Map<string, Question> {
  const questions = new Map<string, Question>();
  for (const folder of [join(packageRoot(), 'cypher'), ...folders]) {
    if (!existsSync(folder)) throw new GuituError('there is no such folder of questions', { file: folder });
    for (const file of readdirSync(folder)
      .filter((f) => f.endsWith('.cypher') && !f.endsWith(VARIANT))
      .sort()) {
      const name = file.slice(0, -'.cypher'.length);
      const question = parseQuestion(name, join(folder, file), readFileSync(join(folder, file), 'utf8'));
      const variant = join(folder, name + VARIANT);
      if (existsSync(variant)) question.neo4j = readFileSync(variant, 'utf8');
      questions.set(name, question);
    }
  }
  return questions;
}
