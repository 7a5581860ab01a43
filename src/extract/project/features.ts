import type { Segment, VerbClass } from '../clause';
import { isBadHead, type NamedSegment } from './names';
import { type Suffix, suffixOf } from './suffixes';
import { type Residue, residueOf } from './vocabulary';

/** What speaks for and against a name being that of a work; each feature counts once. */
export interface Described extends NamedSegment {
  suffix?: Suffix;
  residue: Residue;
  features: string[];
}

const WORKS = new Set<VerbClass>([
  'push',
  'build',
  'shape',
  'finish',
  'start',
  'open',
  'traffic',
  'attract',
  'plan',
  'renew',
]);

/** Describes the names of one clause. */
export function describe(names: NamedSegment[]): Described[] {
  const read = names.map((named) => ({ ...named, suffix: suffixOf(named.name), residue: residueOf(named.name) }));
  const proper = read.map(({ residue }) => isProper(residue));
  const properCount = proper.filter(Boolean).length;
  return read.map((named, i) => {
    const others = read.length - 1;
    const siblings = others > 0 ? (properCount - Number(proper[i])) / others : -1;
    return { ...named, features: featuresOf(named, siblings) };
  });
}

const isProper = (residue: Residue): boolean => residue.proper >= 1.7 || residue.place || residue.digits;

function featuresOf(named: NamedSegment & { suffix?: Suffix; residue: Residue }, siblings: number): string[] {
  const { segment, name, suffix, residue, underGenericHead } = named;
  const lead = lastVerb(segment);
  const tail = firstVerb(segment);
  const worksLead = lead !== 'none' && WORKS.has(lead);
  const worksTail = tail !== 'none' && WORKS.has(tail);
  const context = worksLead || worksTail ? 'works' : lead === 'none' && tail === 'none' ? 'none' : 'else';
  const proper =
    residue.proper >= 2.7
      ? 'P3'
      : residue.proper >= 1.7
        ? 'P2'
        : residue.place
          ? 'PL'
          : residue.digits
            ? 'PD'
            : residue.proper >= 0.9
              ? 'P1'
              : 'P0';
  const end = suffix?.class ?? 'open';
  const head = segment.head ? (underGenericHead ? 'generic' : isBadHead(segment.head) ? 'bad' : 'typed') : 'no';
  const length = name.length;
  const features = [
    `lead=${lead}`,
    `tail=${tail}`,
    `end=${end}`,
    `proper=${proper}`,
    `head=${head}`,
    `end=${end}&proper=${proper >= 'P2' && proper !== 'PD' ? 'yes' : proper === 'PD' ? 'digits' : 'no'}`,
    `end=${end}&context=${context}`,
    `end=${end}&head=${head}`,
    `head=${head}&proper=${isProper(residue) ? 'yes' : 'no'}`,
    `context=${context}`,
    `length=${length <= 3 ? '3' : length <= 5 ? '5' : length <= 8 ? '8' : length <= 13 ? '13' : length <= 20 ? '20' : 'more'}`,
    `list=${segment.size === 1 ? 'one' : segment.size < 4 ? 'few' : 'many'}`,
  ];
  if (suffix && suffix.word.length > 1 && suffix.class === 'work') features.push('end=long-work');
  if (suffix?.kind) features.push(`kind=${suffix.kind}&${isProper(residue) ? 'proper' : 'class'}`);
  if (siblings >= 0)
    features.push(siblings >= 0.6 ? 'siblings=proper' : siblings > 0.2 ? 'siblings=mixed' : 'siblings=class');
  if (worksLead && worksTail) features.push('context=both');
  if (segment.countedBefore) features.push('counted=before');
  if (segment.countedAfter) features.push(`counted=after`);
  if (segment.inherited) features.push('inherited');
  if (segment.quoted) features.push('quoted');
  if (/[“”]/u.test(name)) features.push('quote-inside');
  if (/[（(].+[）)]/u.test(name)) features.push('bracket');
  if (/[一二三四五六]期|[东西南北]延|段$/u.test(name)) features.push('phase');
  if (segment.head?.counted) features.push('head=counted');
  if (segment.lead.some((t) => t.class === 'other')) features.push('lead-has-other');
  if (/等$|[，,。]|[是有为达至]|同比|以上|以来|不断|更加|显著|明显/u.test(name)) features.push('sentence-like');
  if (/(?:体系|能力|水平|机制|制度|服务|发展|融合|创新|改革|行动|计划)/u.test(name)) features.push('abstract-inside');
  return features;
}

const lastVerb = (segment: Segment): VerbClass | 'none' =>
  segment.lead.findLast((t) => t.class !== 'adv')?.class ?? 'none';
const firstVerb = (segment: Segment): VerbClass | 'none' =>
  segment.tail.find((t) => t.class !== 'adv')?.class ?? 'none';
