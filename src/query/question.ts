/**
 * A question file: one Cypher text for both engines, headed by comment lines that say what it answers.
 *
 *     // @title 多份文件共有的事物 · What several documents share
 *     // @answers Which projects, bodies, places … two or more documents name, and where.
 *     // @param type string= Entity type, such as Place · 实体类型
 *     // @param place place Place and all that lies in it · 地点（含下辖）
 *     // @column name Name of the thing
 *     // @example guitu query shared-entities --type Place
 *     // @answer 5 rows: name | count
 *     MATCH …
 *
 * `@first NAME CYPHER` is a smaller question asked before: the ids that it gives (its column `id`) are the parameter
 * $NAME, so that the text can begin at what they are the keys of. `@answer` lines say what the first example gives on the seeds (`npm run docs:questions` writes them). `@order` names the
 * columns that rows are ordered by where the text can't: after UNION.
 * A parameter without "=" must be given; "=" alone makes the default the empty value (null for numbers, all for lists).
 */
import { GuituError } from '../errors';

export const PARAMETER_TYPES = [
  'string',
  'int',
  'float',
  'boolean',
  'entity',
  'place',
  'indicator',
  'document',
] as const;
export type ParameterType = (typeof PARAMETER_TYPES)[number];

export interface QuestionParameter {
  name: string;
  type: ParameterType;
  /** As written; undefined where the parameter must be given. */
  default?: string;
  about: string;
}

export interface Question {
  name: string;
  file: string;
  title: string;
  answers: string;
  parameters: QuestionParameter[];
  /** Lists of ids that are found before: the parameter's name and the text that finds them. */
  first: { name: string; cypher: string }[];
  columns: { name: string; about: string }[];
  examples: string[];
  /** What the first example gives on the seeds: number of rows and columns, then the first rows. */
  answer: string[];
  /** Columns by which rows are ordered, where the text does not do it. */
  order: string[];
  cypher: string;
  /** Text for Neo4j where the dialects differ (NAME.neo4j.cypher). */
  neo4j?: string;
}

const LINE = /^\/\/ @(\w+) ?(.*)$/u;
const PARAM = /^(\w+) (\w+)(=("[^"]*"|\S*))? ?(.*)$/u;

/** Parses one question file. Throws GuituError with file and line where the head is malformed. */
export function parseQuestion(name: string, file: string, text: string): Question {
  const question: Question = {
    name,
    file,
    title: '',
    answers: '',
    parameters: [],
    first: [],
    columns: [],
    examples: [],
    answer: [],
    order: [],
    cypher: '',
  };
  const body: string[] = [];
  text.split('\n').forEach((line, index) => {
    const [, key, rest = ''] = LINE.exec(line) ?? [];
    const fail = (what: string): never => {
      throw new GuituError(what, {
        file,
        line: index + 1,
        hint: 'see the head of cypher/shared-entities.cypher for the form',
      });
    };
    if (key === 'title') question.title = rest;
    else if (key === 'answers') question.answers += (question.answers && ' ') + rest;
    else if (key === 'example') question.examples.push(rest);
    else if (key === 'answer') question.answer.push(rest);
    else if (key === 'order') question.order = rest.split(' ');
    else if (key === 'first') {
      const [name, cypher] = named(rest);
      question.first.push({ name, cypher });
    } else if (key === 'column') {
      const [name, about] = named(rest);
      question.columns.push({ name, about });
    } else if (key === 'param') {
      const match = PARAM.exec(rest) ?? fail(`the parameter line is not "@param NAME TYPE[=DEFAULT] words": ${line}`);
      const type = match[2] as ParameterType;
      if (!PARAMETER_TYPES.includes(type)) fail(`no parameter type "${type}"; there are ${PARAMETER_TYPES.join(', ')}`);
      question.parameters.push({
        name: match[1]!,
        type,
        default: match[3] === undefined ? undefined : match[4]!.replace(/^"|"$/gu, ''),
        about: match[5]!,
      });
    } else if (key)
      fail(
        `"@${key}" is not known; a head has @title, @answers, @param, @first, @column, @example, @answer and @order`,
      );
    else body.push(line);
  });
  question.cypher = body.join('\n').trim();
  if (!question.title || !question.cypher)
    throw new GuituError('a question file needs a @title line and a Cypher text', { file });
  return question;
}

/** A word, and what is said after it. */
const named = (rest: string): [name: string, said: string] => {
  const [name = '', ...said] = rest.split(' ');
  return [name, said.join(' ')];
};
