/** Units of measurement: lexicon/units.tsv as a lookup that reads a unit at a position of the text. */
import { asKey, lexiconRows } from './table';
import { unitAt, unitTable } from './unit-table';

export interface UnitInfo {
  unit: string;
  dimension: string;
  baseUnit: string;
  /** Factor to the base unit. */
  factor: number;
  kind: 'rate' | 'money' | 'measure' | 'count' | 'time';
}

/** A unit as it stands in the text: "万余亩" → unit 万亩, more. */
export interface UnitRead {
  end: number;
  /** As written, with its multiplier, without 余 and 多. */
  unit: string;
  /** 10000 for 万, 1 where none stands. */
  multiplier: number;
  /** Absent where a multiplier stands alone (“突破245万”) or the unit is unknown. */
  info?: UnitInfo;
  /** 余, 多 within: more than the number. */
  more: boolean;
  /** A unit below the line: 元/平方米, 人/千人. */
  per?: string;
}

const MULTIPLIERS: [string, number][] = [
  ['万亿', 1e12],
  ['千亿', 1e11],
  ['百亿', 1e10],
  ['十亿', 1e9],
  ['千万', 1e7],
  ['百万', 1e6],
  ['十万', 1e5],
  ['亿', 1e8],
  ['万', 1e4],
  ['千', 1e3],
  ['百', 1e2],
];
const PER =
  /[/／](?:千瓦时|千人|千米|千克|(?:10+|[十百千])?[万亿]?)(?:标准立方米|平方公里|平方米|立方米|吨标准煤|千瓦时|常住人口|工作日|公顷|公里|小时|分钟|千人|人次|公斤|元|吨|斤|亩|头|只|羽|株|人|户|年|月|日|天|度|秒|个|家|辆|台|张|升|床)?/uy;
const VARIANT =
  /[(（](?:套|只|羽|个|台|处|座|所|户|村|站|口|栋|间|辆|件|次|名|条|段|部|架|艘|列|幢|孔|头|匹|例|项|家|片|尾|盏|株)(?:、[\p{Script=Han}]{1,2})*[)）]次?/uy;

let byFirst: Map<string, UnitInfo[]> | undefined;

function units(): Map<string, UnitInfo[]> {
  if (byFirst) return byFirst;
  byFirst = new Map();
  for (const [unit, dimension, baseUnit, factor, kind] of lexiconRows('units.tsv')) {
    const info = {
      unit: asKey(unit!),
      dimension: asKey(dimension!),
      baseUnit: baseUnit!,
      factor: Number(factor),
      kind: asKey(kind as UnitInfo['kind']),
    };
    const there = byFirst.get(unit![0]!);
    if (there) there.push(info);
    else byFirst.set(unit![0]!, [info]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.unit.length - a.unit.length);
  return byFirst;
}

/** The longest unit that stands at `at`, without a multiplier. */
export const bareUnitAt = (text: string, at: number): UnitInfo | undefined =>
  units()
    .get(text[at] ?? '')
    ?.find((u) => text.startsWith(u.unit, at) && !text.startsWith('台阶', at));

/** By its own name, without a multiplier: 平方公里. */
export const unitNamed = (unit: string): UnitInfo | undefined =>
  units()
    .get(unit[0] ?? '')
    ?.find((u) => u.unit === unit);

const MORE = unitTable('余多');
const moreAt = (text: string, at: number): boolean => MORE[unitAt(text, at)] === 1 && text[at + 1] !== '元化';

/** What a multiplier, the parts of a list of counted things and a unit below the line open with. */
const MULTIPLIES = unitTable('万千百十亿');
const OPENS_VARIANT = unitTable('(（');
const OPENS_PER = unitTable('/／');

const matchAt = (pattern: RegExp, opens: Uint8Array, text: string, at: number): string => {
  if (opens[unitAt(text, at)] !== 1) return '';
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
};

/** Reads [余|多][万|亿 …][余|多] unit [(套)] [/per] at `at`; undefined where neither unit nor multiplier stands there. */
export function readUnit(text: string, at: number): UnitRead | undefined {
  let i = at;
  let more = false;
  if (moreAt(text, i)) {
    more = true;
    i++;
  }
  let info = bareUnitAt(text, i);
  let written = '';
  let multiplier = 1;
  if (!info) {
    const found = MULTIPLIES[text.charCodeAt(i)] ? MULTIPLIERS.find(([word]) => text.startsWith(word, i)) : undefined;
    if (found) {
      [written, multiplier] = found;
      i += written.length;
      if (moreAt(text, i)) {
        more = true;
        i++;
      }
      info = bareUnitAt(text, i);
      if (!info && /农户|住户|用户(?!数)/uy.test(text.slice(i, i + 2)) && text.startsWith('农户', i))
        info = unitNamed('户');
    }
    if (!info && !written) {
      const per = matchAt(PER, OPENS_PER, text, at);
      return /^[/／](?:10万|[万千])/u.test(per)
        ? { end: at + per.length, unit: per, multiplier: 1, more: false, per }
        : undefined;
    }
  }
  if (info) {
    written += info.unit;
    i += text.startsWith(info.unit, i) ? info.unit.length : 0;
    const variant = matchAt(VARIANT, OPENS_VARIANT, text, i);
    written += variant;
    i += variant.length;
    const per = matchAt(PER, OPENS_PER, text, i);
    if (per.length > 1) return { end: i + per.length, unit: written + per, multiplier, info, more, per: per.slice(1) };
    if (!more && moreAt(text, i) && /[，,。；;、]/u.test(text[i + 1] ?? '')) {
      more = true; // 5万人多
      i++;
    }
  }
  return { end: i, unit: written, multiplier, info, more };
}

const round = (n: number): number => (Number.isInteger(n) && n < 1e12 ? n : Number(n.toPrecision(12)));

/** 3.8 万户 → 38000 户; undefined for units without a base. */
export function toBase(
  value: number | [number, number],
  unit: UnitRead,
): { baseValue: number | [number, number]; baseUnit: string } | undefined {
  if (!unit.info || unit.per) return undefined;
  const factor = unit.multiplier * unit.info.factor;
  const scaled = Array.isArray(value)
    ? ([round(value[0] * factor), round(value[1] * factor)] as [number, number])
    : round(value * factor);
  return { baseValue: scaled, baseUnit: unit.info.baseUnit };
}
