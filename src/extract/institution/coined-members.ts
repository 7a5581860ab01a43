import { type Candidate, isVocabulary, type TaggedPassage } from '../candidates/index';
import type { KnownPlace } from '../place/index';
import { NEVER, NOT_COINED, UNKNOWN } from './firm-names';

/** 大唐华银 + 配套码头, 中船海装 + 风电叶片: a group of the state, and the name of its member. */
export function coinedMembers(
  tagged: TaggedPassage,
  listed: Candidate[],
  places: Map<number, KnownPlace>,
): Candidate[] {
  const { text } = tagged;
  return listed.flatMap((group): Candidate[] => {
    if (group.subtype !== 'enterprise' || !OF_THE_STATE.test(text.slice(group.from, group.to))) return [];
    const to = group.to + 2;
    const coined = text.slice(group.to, to);
    if (!/^\p{Script=Han}{2}$/u.test(coined) || isVocabulary(coined) || NOT_COINED.test(coined)) return [];
    if (!tagged.isBoundary(group.to) || !tagged.isBoundary(to) || places.has(to)) return [];
    const isName =
      tagged.endOf(group.to) === to
        ? UNKNOWN.test(tagged.tagAt(group.to))
        : !NEVER.test(coined[0]!) && !NEVER.test(coined[1]!);
    if (!isName || !GOES_ON_WITH.test(text.slice(to))) return [];
    const name = text.slice(group.from, to);
    const alias = text.slice(group.from, group.to);
    return [
      {
        type: 'Institution',
        from: group.from,
        to,
        name,
        score: 0.7,
        edge: 0.3,
        subtype: 'enterprise',
        aliases: [alias],
      },
    ];
  });
}
const OF_THE_STATE =
  /^(?:国网|国能|国电|国电投|中广核|华润|华能|华电|大唐|中石化|中石油|中海油|中粮|中储粮|中船|中航|中核|中煤|首钢|宝武|鞍钢|一汽|东风|中车|中化|中建材|五矿|中铝)$/u;
/** A product, a work or the end of the name. */
const GOES_ON_WITH =
  /^(?:[、，,。；;：:）)”]|等|配套|[\p{Script=Han}\d]{2,10}(?:项目|工程|基地|生产线|产业园|[一二三四]期|技改|扩建|改造|叶片|码头|电站|电池|置换))/u;
