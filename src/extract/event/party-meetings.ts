import type { Candidate } from '../candidates';
import { levelOf } from '../policy/suffixes';

const N = '[一二三四五六七八九十百]+';
const BY = '(?:中央|省委?|市委?|县委?|区委?|州委?|自治区党委?)';
/** Who held it, where several may share the noun (中央、省委经济工作会议), and the noun; or a meeting that says it all. */
const MEETING = new RegExp(
  `党的${N}(?:大(?!报告)|届${N}中全会)|((?:${BY}[、和])*${BY})(第${N}次党代会|${N}届${N}次全(?:会|体会议)|(?:经济|农村|城市|人才|民族|金融|统战|政法)工作会议)|第${N}次党代会|(?:20\\d\\d年?)?(?:全国|省|市|县|区|[一-龥]{2})两会(?=特别|期间|精神|[^一-龥]|$)|(?:第?${N}届)?[全省市]运会`,
  'gu',
);

/** Meetings of party and state and the games of a division, by their pattern. */
export function meetings(text: string): Candidate[] {
  const found: Candidate[] = [];
  // All of them end in 大 or 会; most sentences have neither.
  if (!/大|会/u.test(text)) return found;
  for (const match of text.matchAll(MEETING)) {
    const [whole, by, noun] = match;
    const to = match.index + whole.length;
    const owners = by?.split(/[、和]/u) ?? [];
    const event = { type: 'Event' as const, score: 0.95, edge: 0.6 };
    if (owners.length < 2) found.push({ ...event, from: match.index, to, name: whole, subtype: levelOf(whole) });
    else
      for (const owner of owners) {
        const from = match.index + by!.indexOf(owner);
        found.push({
          ...event,
          from,
          to,
          name: owner + noun,
          subtype: levelOf(owner),
          group: `meeting@${match.index}`,
        });
      }
  }
  return found;
}
