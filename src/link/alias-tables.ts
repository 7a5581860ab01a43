/** Alias lexicons: each row is a canonical name and the other names of the same thing. */
import { lexiconRows } from '../lexicon/table';
import { normaliseName } from './normalise';
import type { LinkType } from './parsed-name';

export interface AliasTable {
  /** Normalised form of any name in the table → canonical name. */
  canonicalOf(normalised: string): string | undefined;
}

/** What stands between the words of a name and is no part of it: “两山”、“两海” is “两山”“两海”. */
export const PAUSE = /[、，,；;]/gu;

/** 以及, 与, 及 between words as 和; 普及, 参与 and the like are words. */
export const withAnd = (name: string): string =>
  name.replace(/(?<=[一-龥]{2})(?<![普参涉赋授给波企])(?:以及|与|及)(?![时格其])(?=[一-龥]{2})/gu, '和');

const tables = new Map<string, AliasTable>();

/** Lexicon with rows of several types, which open with the type. */
const MIXED = 'aliases.tsv';

/**
 * A lexicon of rows "canonical, aliases separated by 、" (`aliases.tsv`: those of the type). A name is found as written
 * and with the short words of its type. Read on first use.
 */
export function aliasTable(file: string, type: LinkType): AliasTable {
  const id = `${file} ${type}`;
  const there = tables.get(id);
  if (there) return there;
  const map = new Map<string, string>();
  const rows = lexiconRows(file);
  for (const [canonical, aliases] of file === MIXED
    ? rows.filter((row) => row[0] === type).map((row) => row.slice(1))
    : rows) {
    for (const name of [canonical!, ...(aliases ?? '').split('、').filter(Boolean)]) {
      const form = normaliseName(name);
      for (const written of [form, shortWords(type, form)]) {
        map.set(written, canonical!);
        if (type === 'Policy' || type === 'Project') map.set(withAnd(written), canonical!);
        // Readers of policies leave out what stands between the words of a name: 双随机、一公开.
        if (type === 'Policy') map.set(withAnd(written.replace(PAUSE, '')), canonical!);
      }
    }
  }
  const table: AliasTable = { canonicalOf: (name) => map.get(name) };
  tables.set(id, table);
  return table;
}

interface WordRule {
  pattern: RegExp;
  short: Map<string, string>;
}

const wordRules = new Map<string, WordRule>();

/** Replaces long words by the short ones that officials use for the same (高新技术产业开发区 → 高新区), for one type of name. */
export function shortWords(type: string, name: string): string {
  let rule = wordRules.get(type);
  if (!rule) {
    const short = new Map<string, string>();
    for (const [form, canonical, types] of lexiconRows('name-words.tsv'))
      if (types === '*' || types!.split(',').includes(type)) short.set(form!, canonical ?? '');
    const forms = [...short.keys()].sort((a, b) => b.length - a.length).map((f) => f.replace(/[.()+*?]/gu, '\\$&'));
    rule = { pattern: new RegExp(forms.join('|') || '(?!)', 'gu'), short };
    wordRules.set(type, rule);
  }
  const { pattern, short } = rule;
  return name.replace(pattern, (form) => short.get(form)!);
}
