/** The words on both sides of a quantity that say how it bounds the value. */
import type { Comparator } from '../fact';

const BEFORE: [RegExp, Comparator][] = [
  [/(?:不得?低于|不得?少于|不得?小于|至少|最低|≥|⩾|＞＝|>=)\s*$/u, '>='],
  [/(?:不得?超过|不超|不得?高于|不得?多于|不得?大于|最多|至多|≤|⩽|<=|控制在|控制到|控制)\s*$/u, '<='],
  [/(?:超过|超出|突破|高于|大于|多于|超|逾|破|(?<![通经跨迈超不渡胜])过|>|＞)\s*$/u, '>'],
  [/(?:低于|少于|小于|不到|不足|不满|<|＜)\s*$/u, '<'],
  [/(?:大约|大概|约为|约占|约达|约|接近|近|将近|左右)\s*$/u, '~'],
];
const AFTER: [RegExp, Comparator][] = [
  [/^(?:及以上|以上|之上|\+)/u, '>='],
  [/^(?:左右|上下|前后)/u, '~'],
  [/^(?:以内|之内|内(?=[，,。；;、]|$)|及以下|以下|之下)/u, '<='],
];

/** What the words before end in, and those after begin with: a quick look before the patterns. */
const ENDS_BEFORE = /[于少小低≥⩾＝=过超高多大≤⩽在到制出逾破>＞足满<＜约为占达近左右\s]$/u;
const OPENS_AFTER = /^[及以之+左上前内]/u;

export interface Comparison {
  comparator: Comparator;
  /** Length of the words before and after that belong to it. */
  before: number;
  after: number;
}

/** Reads the comparator of the quantity that stands at `start`..`end`; `more` is 余 or 多 inside it. */
export function comparisonOf(text: string, start: number, end: number, more: boolean): Comparison {
  const left = text.slice(Math.max(0, start - 8), start);
  const right = text.slice(end, end + 8);
  let before: [number, Comparator] | undefined;
  for (const [pattern, comparator] of ENDS_BEFORE.test(left) ? BEFORE : []) {
    const match = pattern.exec(left);
    if (match && !isWordPart(left, match)) {
      before = [match[0].length, comparator];
      break;
    }
  }
  let after: [number, Comparator] | undefined;
  for (const [pattern, comparator] of OPENS_AFTER.test(right) ? AFTER : []) {
    const match = pattern.exec(right);
    if (match) {
      after = [match[0].length, comparator];
      break;
    }
  }
  const comparator =
    after?.[1] === '~' && before?.[1] === '<=' ? '~' : (after?.[1] ?? before?.[1] ?? (more ? '>' : '='));
  return { comparator, before: before?.[0] ?? 0, after: after?.[0] ?? 0 };
}

/** 附近, 最近, 集约, 节约, 签约, 打破: the last character belongs to another word. */
const isWordPart = (left: string, match: RegExpExecArray): boolean =>
  /(?:附近|最近|邻近|靠近|集约|节约|签约|预约|履约|合约|打破|赶超)$/u.test(
    left.slice(0, match.index) + match[0].trim(),
  );
