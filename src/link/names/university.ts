/** Universities by full name and the short forms made of it (南京医科大学: 南京医大, 南医大; 江南大学: 江大 where it is at home). */
import { type Division, divisionByCode, isWithin, pathOf } from '../../lexicon/gazetteer';
import { lexiconRows } from '../../lexicon/table';
import type { Region } from '../region';

export interface University {
  name: string;
  city?: Division;
}

/** Short words for kinds of university. */
const KINDS: Record<string, string> = {
  医科: '医',
  师范: '师',
  农业: '农',
  工业: '工',
  理工: '理工',
  科技: '科',
  交通: '交',
  财经: '财',
  航空航天: '航',
  中医药: '中医药',
  外国语: '外',
  政法: '政法',
  林业: '林',
  邮电: '邮',
  民族: '民',
  海洋: '海',
  石油: '石油',
  工程: '工程',
  矿业: '矿',
  地质: '地',
  农林: '农林',
  工商: '工商',
  电力: '电力',
  信息工程: '信工',
  传媒: '传媒',
  药科: '药',
  经贸: '经贸',
  体育: '体',
  艺术: '艺',
  建筑: '建',
  商业: '商',
  电子科技: '电子科',
  音乐: '音',
};

interface Index {
  /** Any name → universities that bear it; the first is meant where none is at home. */
  names: Map<string, { university: University; known: boolean }[]>;
  longest: number;
}
let index: Index | undefined;

function load(): Index {
  if (index) return index;
  const names: Index['names'] = new Map();
  let longest = 0;
  const add = (form: string, university: University, known: boolean): void => {
    const there = names.get(form) ?? [];
    if (!there.some((t) => t.university === university)) there.push({ university, known });
    names.set(form, there);
    longest = Math.max(longest, form.length);
  };
  const rows = lexiconRows('name-universities.tsv');
  const listed = new Set(rows.flatMap(([name, , known]) => [name!, ...(known ?? '').split('、')]));
  for (const [name, code, known] of rows) {
    const university: University = { name: name!, city: divisionByCode(code!) };
    add(name!, university, true);
    for (const form of (known ?? '').split('、').filter(Boolean)) add(form, university, true);
    for (const form of shortForms(name!)) add(form, university, false);
    if (/..(?:理工|师范|医科|外国语|政法|财经|邮电|林业)大学$/u.test(name!)) add(name!.slice(0, -2), university, false);
    for (const form of earlierNames(name!)) if (!listed.has(form)) add(form, university, false);
  }
  index = { names, longest };
  return index;
}

/** Short forms by rule: place in full or its first character, kind short, 大. */
function* shortForms(name: string): Generator<string> {
  if (!name.endsWith('大学')) return;
  const stem = name.slice(0, -2);
  const kind = Object.keys(KINDS).find((k) => stem.endsWith(k) && stem.length > k.length);
  if (kind) {
    const place = stem.slice(0, -kind.length);
    for (const p of [place, place[0]!]) for (const k of [kind, KINDS[kind]!]) yield `${p}${k}大`;
    if (kind === '医科') for (const p of [place, place[0]!]) yield `${p}医`; // only before 附院, 一院
  } else {
    yield `${stem}大`;
    if (stem.length === 2) yield `${stem[0]}大`;
  }
}

/** What a university was called as a college: 西安邮电学院, 徐州医学院, 湖南中医学院, 沈阳农学院. */
function* earlierNames(name: string): Generator<string> {
  const stem = name.slice(0, -2);
  if (!name.endsWith('大学') || !Object.keys(KINDS).some((k) => stem.endsWith(k) && stem.length > k.length + 1)) return;
  yield `${stem}学院`;
  for (const [long, short] of Object.entries({ 医科: '医', 中医药: '中医', 农业: '农', 林业: '林' }))
    if (stem.endsWith(long)) yield `${stem.slice(0, -long.length)}${short}学院`;
}

/** The university that a form means in the jurisdiction; undefined where several bear it and none is at home. */
export function universityNamed(form: string, scope: Region): University | undefined {
  const candidates = load().names.get(form);
  if (!candidates) return undefined;
  const exact = candidates.find(({ university }) => university.name === form);
  if (exact) return exact.university;
  for (const circle of scope.division ? pathOf(scope.division).reverse() : []) {
    const home = candidates.filter(({ university: { city } }) => city && isWithin(city, circle));
    if (home.length === 1) return home[0]!.university;
    if (home.length > 1) return home.find(({ known }) => known)?.university;
  }
  const known = candidates.filter((c) => c.known);
  return known.length === 1 ? known[0]!.university : undefined;
}

/** What may follow a short form: 北大荒集团 is no part of 北大. */
const OF_UNIVERSITY =
  /^(?:$|附|医学院|第?[一二三四五六七八九十][附医院]|(?:[^一二三]{2,6})?(?:医院|学院|研究院|研究中心|校区|分校|实验室|科技园)$)/u;

/** Takes a university off the start of a name, longest form first. */
export function takeUniversity(name: string, scope: Region): { university: University; rest: string } | undefined {
  const { longest } = load();
  for (let length = Math.min(longest, name.length); length >= 2; length--) {
    const form = name.slice(0, length);
    const university = universityNamed(form, scope);
    if (!university) continue;
    const rest = name.slice(length);
    if (university.name === form || (OF_UNIVERSITY.test(rest) && (rest !== '' || !form.endsWith('医'))))
      return { university, rest };
  }
  return undefined;
}
