/**
 * Heads of institutions and their official short forms: 发改委 → 发展和改革委员会, 一院 → 第一人民医院, 政府 → 人民政府.
 * A head says what an institution is once its owner is taken off.
 */
import { lexiconRows } from '../../lexicon/table';
import { chineseNumeral, numeral } from '../normalise';

export interface Head {
  head: string;
  ordinal?: string;
  /** Party organs are written 中共X委员会. */
  party?: boolean;
}

let bodies: Map<string, string> | undefined;

/** Departments: functions with their short forms and endings, spelled out, and bodies with forms of their own. */
function load(): Map<string, string> {
  if (bodies) return bodies;
  bodies = new Map();
  for (const [full, shorts, endings] of lexiconRows('name-functions.tsv')) {
    const ends = endings!.split('、');
    const canonical = full! + ends[0]!;
    for (const stem of [full!, ...shorts!.split('、').filter(Boolean)])
      for (const end of ends) bodies.set(stem + end, canonical);
  }
  for (const [canonical, forms] of lexiconRows('name-bodies.tsv'))
    for (const form of [canonical!, ...forms!.split('、').filter(Boolean)]) bodies.set(form, canonical!);
  return bodies;
}

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
  /^(?:人民|中心|中医|中西医结合|中西医|妇幼保健|妇女儿童|妇幼|妇产科?|儿童|口腔|肿瘤|眼科|传染病|精神卫生|精神病|心理|胸科|骨科|康复|老年|老年病|急救|急救医疗|血|中心血|红十字|市立|区立|县立|州立|省立|职业病|公共卫生|感染病|医疗急救|脑科|皮肤病|结核病|荣军|公安|第.人民|疾控|健康教育)+(?:医院|防治院|防治所|保健院|保健中心|中心|院|站)$/u;

const ORDINALS = (text: string): string => `第${chineseNumeral(numeral(text)!)}`;

/** What stands after the owner, if it is a known kind of institution. */
export function headOf(rest: string): Head | undefined {
  const known = load().get(rest);
  if (known) return { head: known };
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
