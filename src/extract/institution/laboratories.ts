import { type Candidate, cueOf } from '../candidates/index';
import type { Segment } from '../clause';

const isLaboratory = cueOf(['实验室', '技术创新中心']);
/** What a laboratory or centre is called behind its field. */
const NOUN =
  /(?:(?:全国|国家|省级?|市级?|教育部|部级)?重点实验室|国家实验室|[省市]实验室|联合实验室|实验室|(?:国家|省级?|自治区)?技术创新中心)$/u;
/** Levels and kinds before the noun that tell no one of them. */
const CLASS =
  /^(?:(?:\d+|[一二两三四五六七八九十百多几数])[个家座所]|[一首]批|各级|各类|省级?|市级?|国家级?|全国|高能级|高水平|新型|若干|更多|在[\p{Script=Han}]|企业|高校|校企|院企|本省|我[省市]|[省市]部共建|重点|联合|国际|跨区域|区域性?|“一带一路”|创新|学科|和|等|的)*$/u;
const SHORTEST_FIELD = 3;
/** 湖滨大学 + 共建 + 先进材料联合实验室: who founds it, and the verb. */
const FOUNDED = /^(?:第[一二三四五六]批|.*?(?:建成|建设|共建|组建|获批|新建|筹建|成立|设立)(?:了|的)?)/u;

/**
 * Laboratories by their field, of whatever common words it is made: 干旱区生态安全与可持续发展全国重点实验室; and the
 * members of a list that lend theirs from its end: 甲、乙等国家实验室, 丙、丁2个重点实验室.
 */
export function laboratories(text: string, segments: readonly Segment[]): Candidate[] {
  if (!isLaboratory(text)) return [];
  const found: Candidate[] = [];
  for (let i = 0; i < segments.length; i++) {
    const segment = segments[i]!;
    const { to, head, quoted } = segment;
    const start = fieldStart(text, segments, i);
    const from = start + (FOUNDED.exec(text.slice(start, to))?.[0].length ?? 0);
    const phrase = text.slice(from, to);
    const own = NOUN.exec(phrase);
    const noun = (own ?? (head && NOUN.exec(head.text)))?.[0];
    const field = own ? phrase.slice(0, own.index) : phrase;
    if (noun === undefined || quoted || CLASS.test(field) || field.length < (own ? SHORTEST_FIELD : 2)) continue;
    found.push({
      type: 'Institution',
      from,
      to,
      name: field + noun,
      score: 0.66,
      subtype: noun.endsWith('实验室') ? 'laboratory' : 'institute',
      edge: own ? 0 : 0.3,
    });
  }
  return found;
}

/** 生态安全|与|可持续发展全国重点实验室: one field that 与 joins. */
function fieldStart(text: string, segments: readonly Segment[], i: number): number {
  const { from } = segments[i]!;
  const before = segments[i - 1];
  const joins = before?.to === from - 1 && /[与及]/u.test(text[from - 1]!) && !NOUN.test(before.text);
  return joins ? before.from : from;
}
