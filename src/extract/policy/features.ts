import type { Segment, VerbClass } from '../clause';
import { SharedFeatures } from '../model';
import { knownPolicies, policySuffixOf, uncovered } from './suffixes';

/** 健康无锡, 法治株洲: the campaign of a place. */
const BRAND = /^(?:健康|平安|法治|信用|数字|美丽|清廉|文明|幸福|绿美|书香|食安|质量)[\p{Script=Han}]{2,3}$/u;

/** The features that every phrase has. */
const cores = new SharedFeatures((lead, end, quotes, proper, length) => [
  `lead=${lead}`,
  `end=${end}`,
  `quotes=${quotes}`,
  `proper=${proper}`,
  `end=${end}&quotes=${quotes}`,
  `end=${end}&proper=${proper}`,
  `end=${end}&lead=${lead}`,
  `quotes=${quotes}&lead=${lead}`,
  `length=${length}`,
]);

/** What speaks for and against a phrase being the name of a policy. */
export function policyFeatures(
  segment: Segment,
  name: string,
  quoted: boolean,
  trimmed: string,
): { features: string[]; shared: string[] } {
  const suffix = policySuffixOf(name);
  const lead = lastVerb(segment);
  const end = suffix?.class ?? 'open';
  const modifier = suffix ? name.slice(0, -suffix.word.length) : name;
  const rest = uncovered(modifier.replace(/[“”"（）()、]/gu, ''));
  const proper = rest >= 4 ? 'long' : rest >= 2 ? 'yes' : rest === 1 ? 'one' : 'no';
  const quotes = quoted ? 'whole' : /^“[^”]+”/u.test(name) ? 'front' : /“/u.test(name) ? 'inside' : 'no';
  const length = name.length;
  const quotedPart = quoted ? name : (/“([^”]+)”/u.exec(name)?.[1] ?? '');
  const hit = knownPolicies(name).find((k) => k.to - k.from === name.length);
  const shared = cores.of(
    lead,
    end,
    quotes,
    proper,
    length <= 3 ? '3' : length <= 5 ? '5' : length <= 8 ? '8' : length <= 12 ? '12' : length <= 18 ? '18' : 'more',
  );
  const features: string[] = [];
  if (suffix) features.push(`suffix=${suffix.word}`, `suffix=${suffix.word}&${quotes === 'no' ? 'plain' : 'quoted'}`);
  if (hit) features.push('known', `known&weak=${hit.value.weak}`);
  if (quotedPart)
    features.push(
      `quoted-length=${quotedPart.length <= 2 ? '2' : quotedPart.length <= 5 ? '5' : quotedPart.length <= 8 ? '8' : 'more'}`,
    );
  if (quotedPart && /\d|[一二三四五六七八九十]/u.test(quotedPart)) features.push('quoted-number');
  if (quotedPart && /^\d*[一-龥]{1,3}$/u.test(quotedPart) && !suffix) features.push('quoted-word');
  if (BRAND.test(name.replace(/建设$/u, ''))) features.push(`brand-place&quotes=${quotes !== 'no'}`);
  if (trimmed) features.push(`after=${trimmed}`);
  if (segment.countedBefore) features.push('counted=before');
  if (segment.countedAfter) features.push('counted=after');
  if (segment.inherited) features.push('inherited');
  if (segment.size > 1) features.push('list');
  if (segment.head)
    features.push(
      `head=${policySuffixOf(segment.head.text)?.class ?? 'other'}`,
      `head-says=${/制度|机制|政策|改革|行动|经验|做法|举措|活动|工程|计划|规划/u.test(segment.head.text)}`,
    );
  const tail = segment.tail.find((t) => t.class !== 'adv')?.class;
  if (tail) features.push(`tail=${tail}`);
  if (/[是有为达至]|时期|同比|以上|不断|更加|显著|明显|有效/u.test(name)) features.push('sentence-like');
  if (/年$|月$/u.test(name) || /^\d+年?$/u.test(name)) features.push('time');
  if (/(?:省|市|县|区|国家|全国|中央)/u.test(modifier)) features.push('level');
  if (/\d+条/u.test(name)) features.push('articles');
  return { features, shared };
}

const lastVerb = (segment: Segment): VerbClass | 'none' =>
  segment.lead.findLast((t) => t.class !== 'adv')?.class ?? 'none';
