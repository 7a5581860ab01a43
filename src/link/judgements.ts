/**
 * What was decided about two names, by whom, and why. Judgements of people stand in a tab-separated file that lives under
 * version control with the documents, one line each: decision, name, name, who, date, note. They outrank every rule.
 */
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { GuituError } from '../errors';
import { LINK_TYPES, type LinkType, type PartName } from './parsed-name';

export type Decision = 'same' | 'different' | 'unsure';

/** One part of two names side by side. */
export interface Feature {
  part: PartName | 'type';
  a: string;
  b: string;
  outcome: 'equal' | 'differs' | 'only a' | 'only b' | 'nested' | 'contained';
}

export interface Judgement {
  decision: Decision;
  /** Name of the rule, or of the person. */
  by: string;
  why: string;
  features: Feature[];
}

/** A name in its jurisdiction (Institution:市一院@太仓市), or an entity's id (Institution:太仓市第一人民医院). */
export interface NameRef {
  type: LinkType;
  name: string;
  /** Absent in an id. */
  jurisdiction?: string;
}

export interface HumanJudgement {
  decision: 'same' | 'different';
  a: string;
  b: string;
  by: string;
  /** ISO date. */
  date: string;
  note: string;
}

export const JUDGEMENT_FILE = 'guitu-judgements.tsv';
const HEADER = '# Judgements of people on names, read by guitu build. decision, name, name, who, date, note';

export function parseRef(text: string): NameRef {
  const m = /^([A-Z][a-z]+):(.+?)(?:@([^@]*))?$/u.exec(text);
  if (!m || !LINK_TYPES.includes(m[1] as LinkType))
    throw new GuituError(`not a name: ${text}`, {
      exitCode: 2,
      hint: `write TYPE:NAME@JURISDICTION (Institution:市一院@太仓市) or an entity's id; types: ${LINK_TYPES.join(', ')}`,
    });
  return { type: m[1] as LinkType, name: m[2]!, jurisdiction: m[3] };
}

export const formatRef = ({ type, name, jurisdiction }: NameRef): string =>
  `${type}:${name}${jurisdiction === undefined ? '' : `@${jurisdiction}`}`;

/** Judgements of the file in their order; none if there is no file. */
export function readJudgements(file = JUDGEMENT_FILE): HumanJudgement[] {
  if (!existsSync(file)) return [];
  const judgements: HumanJudgement[] = [];
  for (const [index, line] of readFileSync(file, 'utf8').split(/\r?\n/u).entries()) {
    if (line === '' || line.startsWith('#')) continue;
    const [decision, a, b, by = '', date = '', note = ''] = line.split('\t');
    if ((decision !== 'same' && decision !== 'different') || !a || !b)
      throw new GuituError('not a judgement', { file, line: index + 1, hint: HEADER.slice(2) });
    parseRef(a);
    parseRef(b);
    judgements.push({ decision, a, b, by, date, note });
  }
  return judgements;
}

/** Adds a judgement; an earlier one on the same two names is replaced. */
export function recordJudgement(judgement: HumanJudgement, file = JUDGEMENT_FILE): void {
  takeBack(file, (j) => samePair(j, judgement));
  if (!existsSync(file)) writeFileSync(file, `${HEADER}\n`);
  const { decision, a, b, by, date, note } = judgement;
  appendFileSync(file, `${[decision, a, b, by, date, note].map(oneLine).join('\t')}\n`);
}

/** Takes back the judgement on two names, or the last one; gives what was taken back. */
export function undoJudgement(file = JUDGEMENT_FILE, pair?: { a: string; b: string }): HumanJudgement {
  const there = readJudgements(file);
  const undone = pair ? there.filter((j) => samePair(j, pair)).at(-1) : there.at(-1);
  if (!undone)
    throw new GuituError(pair ? `no judgement on ${pair.a} and ${pair.b}` : 'no judgement to take back', { file });
  takeBack(file, (j) => JSON.stringify(j) === JSON.stringify(undone));
  return undone;
}

export const samePair = (x: { a: string; b: string }, y: { a: string; b: string }): boolean =>
  (x.a === y.a && x.b === y.b) || (x.a === y.b && x.b === y.a);

function takeBack(file: string, matches: (judgement: HumanJudgement) => boolean): void {
  if (!existsSync(file)) return;
  const kept = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => {
      const [decision, a, b, by = '', date = '', note = ''] = line.split('\t');
      return (
        line.startsWith('#') || line === '' || !matches({ decision: decision as 'same', a: a!, b: b!, by, date, note })
      );
    });
  writeFileSync(file, kept.join('\n'));
}

const oneLine = (text: string): string => text.replace(/[\t\r\n]+/gu, ' ');
