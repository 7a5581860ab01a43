/**
 * Heads of institutions and their official short forms: 发改委 → 发展和改革委员会, 一院 → 第一人民医院, 政府 → 人民政府.
 * A head says what an institution is once its owner is taken off. A department that was renamed as a whole (环保局 →
 * 生态环境局) goes by its present head; one that was merged with others (工商局, 质监局 → 市场监管局) keeps its own.
 */
import { lexiconRows } from '../../lexicon/table';
import { shortWords } from '../alias-tables';
import { chineseNumeral, numeral } from '../normalise';

export interface Head {
  head: string;
  /** With the ending as written, where departments of several ranks share a head: 生态环境厅 is read as 生态环境局. */
  shown?: string;
  ordinal?: string;
  /** Party organs are written 中共X委员会. */
  party?: boolean;
  rule?: string;
}

interface Heads {
  of: Map<string, Head>;
  /** Head of a department that was merged → heads and year of the one that it went into. */
  merged: Map<string, { into: string; year: string }>;
}

let heads: Heads | undefined;

const ENDINGS: Record<string, string> = { 委: '委员会', 办: '办公室' };
const list = (cell: string | undefined): string[] => (cell ?? '').split('、').filter(Boolean);

/** Departments: functions with their short forms and endings, spelled out, and bodies with forms of their own. */
function load(): Heads {
  if (heads) return heads;
  const of: Heads['of'] = new Map();
  const merged: Heads['merged'] = new Map();
  const endingsOf = new Map<string, string[]>();
  const firstEnding = (full: string): string => endingsOf.get(full)?.[0] ?? '局';
  const renamed = lexiconRows('renamed-bodies.tsv');
  const present = presentNames(renamed);
  // Names are looked up with the short words of institutions; what is written so itself comes first.
  const put = (form: string, head: Head): void => {
    const short = shortWords('Institution', form);
    of.set(form, head);
    if (!of.has(short)) of.set(short, head);
  };
  const add = (stems: string[], endings: string[], full: string, first: string): void => {
    for (const stem of stems)
      for (const end of endings) {
        const head = { head: full + first, shown: full + (ENDINGS[end] ?? end) };
        put(stem + end, head);
      }
  };
  for (const [full, shorts, endings] of lexiconRows('name-functions.tsv')) {
    const ends = list(endings);
    endingsOf.set(full!, ends);
    add([full!, ...list(shorts)], ends, full!, ends[0]!);
  }
  for (const [former, shorts, endings, year, successor, kind] of renamed) {
    const stems = [former!, ...list(shorts)];
    if (kind === 'variant') {
      for (const end of list(endings))
        for (const stem of stems)
          of.set(stem + end, {
            head: successor! + firstEnding(successor!),
            shown: former! + (ENDINGS[end] ?? end),
            rule: 'variant-body',
          });
    } else if (kind === 'renamed') {
      const now = present.get(former!)!;
      for (const end of list(endings)) {
        const head = now + firstEnding(now);
        const shown = endingsOf.get(now)?.includes(end) ? now + (ENDINGS[end] ?? end) : head;
        for (const stem of stems) of.set(stem + end, { head, shown, rule: `renamed-body ${year}` });
      }
    } else {
      const [first] = list(endings);
      add(stems, list(endings), former!, first!);
      const into = present.get(successor!) ?? successor!;
      merged.set(former! + first!, { into: into + firstEnding(into), year: year! });
    }
  }
  for (const [canonical, forms] of lexiconRows('name-bodies.tsv')) {
    const head = of.get(canonical!)?.head ?? canonical!;
    for (const form of [canonical!, ...list(forms)]) put(form, { head, shown: canonical });
  }
  heads = { of, merged };
  return heads;
}

/** Former function → the one it has after all renamings. */
function presentNames(rows: string[][]): Map<string, string> {
  const next = new Map(rows.filter((row) => row[5] !== 'merged').map((row) => [row[0]!, row[4]!]));
  const present = new Map<string, string>();
  for (const former of next.keys()) {
    let now = former;
    while (next.has(now)) now = next.get(now)!;
    present.set(former, now);
  }
  return present;
}

/** The body that a department of this head went into together with others, and when. */
export const mergedInto = (head: string): { into: string; year: string } | undefined => load().merged.get(head);

const NUMBER = '[一二三四五六七八九十]{1,3}|\\d{1,3}';
const ORDINAL_HOSPITAL = new RegExp(`^第?(${NUMBER})(?:人民医院|人民|医院|医|院)$`, 'u');
const ORDINAL_SCHOOL = new RegExp(
  `^第?(${NUMBER})(初级中学|高级中学|完全中学|实验小学|实验中学|实验幼儿园|中心小学|职业高级中学|中学|小学|幼儿园|高中|初中|中|小|幼)$`,
  'u',
);
const SCHOOL: Record<string, string> = { 中: '中学', 小: '小学', 幼: '幼儿园', 高中: '高级中学', 初中: '初级中学' };
const ORDINAL_OTHER = new RegExp(
  `^第(${NUMBER})(.{0,8}(?:医院|保健院|医科|学校|学院|法院|检察院|疾控中心|养老院|福利院|公司|厂|局|处|院|所|队|中心))$`,
  'u',
);
/** Heads that say nothing but a kind: every city has one. */
const GENERIC =
  /^(?:人民|中心|中医|中西医结合|中西医|妇幼保健|妇女儿童|妇幼|妇产科?|儿童|口腔|肿瘤|眼科|传染病|精神卫生|精神病|心理|胸科|骨科|康复|老年|老年病|急救|急救医疗|血|中心血|红十字|市立|省立|区立|县立|州立|省立|职业病|公共卫生|感染病|医疗急救|脑科|皮肤病|结核病|荣军|公安|第.人民|疾控|健康教育)+(?:医院|防治院|防治所|保健院|保健中心|中心|院|站)$/u;

const ORDINALS = (text: string): string => `第${chineseNumeral(numeral(text)!)}`;

/** What stands after the owner, if it is a known kind of institution. */
export function headOf(rest: string): Head | undefined {
  const known = load().of.get(rest);
  if (known) return known;
  const hospital = ORDINAL_HOSPITAL.exec(rest);
  if (hospital) return { head: '人民医院', ordinal: ORDINALS(hospital[1]!) };
  const school = ORDINAL_SCHOOL.exec(rest);
  if (school) return { head: SCHOOL[school[2]!] ?? school[2]!, ordinal: ORDINALS(school[1]!) };
  const other = ORDINAL_OTHER.exec(rest);
  if (other) return { head: other[2]!, ordinal: ORDINALS(other[1]!) };
  if (GENERIC.test(rest)) return { head: rest };
  return partyOrgan(rest);
}

/** 委, 委员会, 委组织部 … of the party; 区委 → 中共…区委员会. */
function partyOrgan(rest: string): Head | undefined {
  const m = /^(?:委员会|党委|委)((?:.{0,14}(?:部|室|局|委|委员会|办|办公室|办公厅|党校|会|领导小组))?)$/u.exec(rest);
  if (!m) return undefined;
  if (m[1] === '') return { head: '委员会', party: true };
  return { head: `委${m[1]!.replace(/^办$/u, '办公室').replace(/(?<=.)委员会$/u, '委')}`, party: true };
}
