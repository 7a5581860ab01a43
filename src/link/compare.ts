/** Two names side by side, part by part: same, different or unsure, with the rule and the reason. */
import { isWithin } from '../lexicon/gazetteer';
import type { Feature, Judgement } from './judgements';
import { mergedInto } from './names/institution-heads';
import { PART_NAMES, type ParsedName, type PartName } from './parsed-name';
import { divisionLabelled } from './region';

export const PART_LABELS: Record<PartName | 'type', string> = {
  type: '类型 type',
  owner: '所属 owner',
  parent: '上级 parent',
  level: '级别 level',
  period: '时期 period',
  number: '编号 number',
  core: '主干 core',
  ordinal: '序号 ordinal',
  head: '类别 head',
  section: '地段 section',
  phase: '期次 phase',
  branch: '分支 branch',
  grade: '等次 grade',
};

/** Parts of which one name has one and the other none: the whole and its part are two things. */
const PART_OF_WHOLE: PartName[] = ['phase', 'branch', 'section', 'grade', 'period'];

export function compareNames(a: ParsedName, b: ParsedName): Judgement {
  if (a.type !== b.type)
    return {
      decision: 'different',
      by: 'different type',
      why: `${a.type} / ${b.type}`,
      features: [{ part: 'type', a: a.type, b: b.type, outcome: 'differs' }],
    };
  const features = featuresOf(a, b);
  if (a.id === b.id) {
    const rules = [...new Set([...a.rules, ...b.rules])];
    return { decision: 'same', by: rules.join(', ') || 'equal name', why: `both are ${a.canonical}`, features };
  }
  const verdict = (decision: Judgement['decision'], by: string, { part, a: x, b: y }: Feature): Judgement => ({
    decision,
    by,
    why: `${PART_LABELS[part]}: ${x || '—'} / ${y || '—'}`,
    features,
  });
  const common = features.some(({ outcome }) => outcome === 'equal' || outcome === 'nested' || outcome === 'contained');
  const merged = mergedBodies(a, b);
  if (merged) return { decision: 'different', by: 'merged body', why: merged, features };
  const differing = features.find(({ outcome }) => outcome === 'differs');
  if (differing) return verdict('different', `different ${differing.part}`, differing);
  const apart = features.find(
    ({ part, a: x, b: y, outcome }) =>
      // 人民医院 may be 第一人民医院, but never 第二人民医院.
      /^only/u.test(outcome) && (PART_OF_WHOLE.includes(part as PartName) || (part === 'ordinal' && x + y !== '第一')),
  );
  if (apart) return verdict('different', 'whole and part', apart);
  const [doubt] = features.filter(({ outcome }) => outcome !== 'equal');
  if (!common || !doubt)
    return { decision: 'different', by: 'different name', why: `${a.canonical} / ${b.canonical}`, features };
  return verdict('unsure', doubt.outcome === 'nested' ? 'nested owners' : `${doubt.part} ${doubt.outcome}`, doubt);
}

/** 市工商局 went into 市市场监管局 together with others: predecessor and successor are two bodies. */
function mergedBodies({ parts: a }: ParsedName, { parts: b }: ParsedName): string | undefined {
  if (a.owner !== b.owner || !a.head || !b.head) return undefined;
  for (const [one, other] of [
    [a.head, b.head],
    [b.head, a.head],
  ] as const) {
    const merged = mergedInto(one);
    if (merged?.into === other) return `${one} went into ${other} with others in ${merged.year}`;
  }
  return undefined;
}

function featuresOf(a: ParsedName, b: ParsedName): Feature[] {
  const features: Feature[] = [];
  for (const part of PART_NAMES) {
    const [x, y] = [a.parts[part] ?? '', b.parts[part] ?? ''];
    if (x === '' && y === '') continue;
    const outcome = outcomeOf(part, x, y);
    features.push({
      part,
      a: x,
      b: y,
      outcome: outcome === 'nested' && !a.assumed && !b.assumed ? 'differs' : outcome,
    });
  }
  return features;
}

function outcomeOf(part: PartName, x: string, y: string): Feature['outcome'] {
  if (x === y) return 'equal';
  if (x === '') return 'only b';
  if (y === '') return 'only a';
  if (part === 'owner') return nested(x, y) ? 'nested' : 'differs';
  if (part === 'core' && contained(x, y)) return 'contained';
  return 'differs';
}

/** One region lies in the other: a name without its region in reports of both may be one thing. */
function nested(x: string, y: string): boolean {
  const [one, other] = [divisionLabelled(x), divisionLabelled(y)];
  return !!one && !!other && (isWithin(one, other) || isWithin(other, one));
}

/** 智同环保 in 智同环保装备; what is added must not be one of the words by which twins differ. */
const TWIN_WORD = /[东西南北中上下左右大小新老旧前后内外一二三四五六七八九十\d]|农村|城镇|国家|省级|市级|进口|出口/u;

function contained(x: string, y: string): boolean {
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  if (short.length < 3 || long.length - short.length > 6 || !(long.startsWith(short) || long.endsWith(short)))
    return false;
  return !TWIN_WORD.test(long.replace(short, ''));
}
