import type { Segment, VerbClass } from '../clause';
import { honorSuffixOf, knownHonor } from './titles';

const WINNING =
  /评|荣|获|入选|入围|创成|命名|认定|列为|列入|确[认定]|批准为|评定|审定|升[级格]为|授予|位列|位居|跻身|上榜|晋|蝉联|摘|捧|夺|成为|当选|推评/u;
const SEEKING = /创建|争创|申报|申创|争当|争做|争取|创评|打造|建设|冲刺/u;
const LEVEL =
  /^(?:“|首批|第[一二三四五六七八九十\d]+[批届]|20\d\d年度?|新一批)*(?:国家|全国|中国|世界|国际|全球|联合国|中央|国务院|教育部|省|全省|市|全市|亚洲|[一-龥]{2,3}省|[一-龥]{2,3}市|[一-龥]{2}(?=省|市|十佳|百强)|国省)/u;

/** Whether the title is said to be won or applied for: by the verb before it, or by that inside the phrase. */
export function isConferrable({ lead }: Segment, inner: string): boolean {
  const word = lead.findLast((t) => t.class !== 'adv')?.word ?? '';
  return inner === 'inner' || WINNING.test(word) || APPLYING.test(word);
}
const APPLYING = /创建|争创|申报|申创|创评/u;

/** What speaks for and against a phrase being a title that somebody wins or seeks. */
export function honorFeatures(segment: Segment, name: string, inner: string, trimmed: string): string[] {
  const verb = segment.lead.findLast((t) => t.class !== 'adv');
  const word = verb?.word ?? '';
  const lead: VerbClass | 'none' = verb?.class ?? 'none';
  const act = inner
    ? 'inner'
    : WINNING.test(word)
      ? 'win'
      : SEEKING.test(word)
        ? 'seek'
        : lead === 'honor'
          ? 'add'
          : lead === 'none'
            ? 'none'
            : 'other';
  const suffix = honorSuffixOf(name) ?? 'open';
  const level = LEVEL.test(name);
  const features = [
    `act=${act}`,
    `level=${level}`,
    `act=${act}&level=${level}`,
    `lead=${lead}`,
    `suffix=${suffix}`,
    `suffix-end=${suffix.slice(-2)}`,
    `suffix-end=${suffix.slice(-2)}&act=${act}`,
    `counted=${segment.countedAfter ? 'after' : segment.countedBefore ? 'before' : 'no'}`,
    `counted=${segment.countedAfter}&act=${act}`,
    `counted=${segment.countedAfter}&level=${level}`,
    `suffix-length=${suffix.length > 3 ? 'long' : suffix.length}`,
    `length=${name.length <= 4 ? '4' : name.length <= 8 ? '8' : name.length <= 14 ? '14' : name.length <= 24 ? '24' : 'more'}`,
    `bare=${name === suffix}`,
  ];
  if (knownHonor(name)?.to === name.length) features.push('known');
  if (trimmed)
    features.push(
      /创建|评选|验收|公示/u.test(trimmed)
        ? 'after=seek'
        : /称号|榜|第|冠|行列/u.test(trimmed)
          ? 'after=win'
          : 'after=else',
    );
  if (segment.tail.length) features.push(`tail=${segment.tail.find((t) => t.class !== 'adv')?.class}`);
  if (segment.size > 1) features.push('list');
  if (segment.inherited) features.push('inherited');
  if (segment.quoted) features.push('quoted');
  if (/示范|试点|先行|标杆|百强|文明|模范|先进|优秀|最美|最具/u.test(name)) features.push('title-word');
  if (/[是有达至]|以上|不断|更加|显著/u.test(name)) features.push('sentence-like');
  if (segment.lead.some((t) => t.class === 'other')) features.push('lead-has-other');
  return features;
}
