import type { Segment } from '../clause';
import { residueOf } from '../project/vocabulary';

/** What speaks for and against a phrase being the name of an event. */
export function eventFeatures(segment: Segment, name: string, suffix: string): string[] {
  const lead = segment.lead.findLast((t) => t.class !== 'adv')?.class ?? 'none';
  const tail = segment.tail.find((t) => t.class !== 'adv')?.class ?? 'none';
  const modifier = suffix ? name.slice(0, -suffix.length) : name;
  const residue = residueOf(modifier);
  const proper = residue.place ? 'place' : residue.proper >= 1.7 ? 'yes' : residue.proper >= 0.9 ? 'one' : 'no';
  const features = [
    `lead=${lead}`,
    `tail=${tail}`,
    `suffix=${suffix || 'none'}`,
    `suffix-length=${suffix.length > 2 ? 'long' : suffix.length}`,
    `proper=${proper}`,
    `proper=${proper}&lead=${lead}`,
    `quoted=${segment.quoted}`,
    `counted=${segment.countedAfter || segment.countedBefore}`,
    `length=${name.length <= 4 ? '4' : name.length <= 8 ? '8' : name.length <= 14 ? '14' : name.length <= 24 ? '24' : 'more'}`,
    `list=${segment.size > 1}`,
  ];
  if (/第?[一二三四五六七八九十百\d]+届|首届|20\d\d年?|第[一二三四五六七八九十百\d]+次/u.test(name))
    features.push('ordinal');
  if (/^(?:全国|世界|国际|中国|全省|全市|全球|亚洲|省|国家)/u.test(name)) features.push('level');
  if (/“/u.test(name)) features.push('quote-inside');
  if (/^(?:各类|系列|重大|大型|高端|品牌|专题|重要|一系列)/u.test(name)) features.push('class-word');
  if (segment.head) features.push('head');
  if (/[是有达至]|以上|不断|更加/u.test(name)) features.push('sentence-like');
  return features;
}
