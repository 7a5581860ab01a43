import { divisionsNamed } from '../../lexicon/gazetteer';
import { matchesOf } from '../../lexicon/matches';
import { type Candidate, cueOf, pairs } from '../candidates';
import { levelOf } from '../policy/suffixes';

const NUMERALS = '一二三四五六七八九十百';
const N = `[${NUMERALS}]+`;
const BY = '(?:中央|省委?|市委?|县委?|区委?|州委?|自治区党委?)';
/** Who held it, where several may share the noun (中央、省委经济工作会议), and the noun; or a meeting that says it all. */
const MEETING = new RegExp(
  `党的${N}(?:大(?!报告)|届${N}中全会)|(?<=党的${N}大[和及、])${N}届${N}中全会|((?:${BY}[、和])*${BY})(第${N}次党代会|${N}届${N}次全(?:会|体会议)|(?:经济|农村|城市|人才|民族|金融|统战|政法)工作会议)|第${N}次党代会|(?:20\\d\\d年?)?(?:全国|省|市|县|区|[一-龥]{2})两会(?=特别|期间|精神|确定|以来|召开|胜利|圆满|通过|上|[^一-龥]|$)|(?:第?${N}届)?[全省市]运会`,
  'gu',
);

/** 党的二十届二中、三中全会: plenary sessions that share their congress and their noun. */
const SESSIONS_LISTED = new RegExp(`(?:党的)?(${N}届)((?:${N}中[、和])+${N}中)全会`, 'gu');

/** 市十三届人大三次会议, 湖北省第十四届人民代表大会第一次会议; whose it is stands before it. */
const SESSION = new RegExp(
  `第?${N}届(?:全国人民代表大会(?:常务委员会)?|人民代表大会(?:常务委员会)?|人大(?:常委会)?|政协|全国人大(?:常委会)?|全国政协|委员会)第?${N}次(?:全体)?会议|(?:全国)?政协第?${N}届(?:全国委员会|委员会)?第?${N}次(?:全体)?会议`,
  'gu',
);
/** 党的二十大和二十届二中全会: named with the congress before it. */
const OF_PARTY = new RegExp(`^${N}届${N}中全会$`, 'u');
const isMeeting = cueOf([...pairs(['党的'], NUMERALS), '次党代会', '次全会', '次全体会议', '工作会议', '两会', '运会']);
const isSession = cueOf(pairs(NUMERALS, '届'));
const LONGEST_DIVISION = 12;

/** Where the divisions start that end at `end`, or the level character that stands for one. */
function ownersStart(text: string, end: number): number {
  let start = end;
  for (let length = Math.min(LONGEST_DIVISION, start); length > 1; length--)
    if (divisionsNamed(text.slice(start - length, start)).length > 0) {
      start -= length;
      length = Math.min(LONGEST_DIVISION, start) + 1;
    }
  return start < end || !/[省市县区州旗]/u.test(text[end - 1] ?? '') ? start : end - 1;
}

/** Meetings of party and state and the games of a division, by their pattern. */
export function meetings(text: string): Candidate[] {
  const found: Candidate[] = [];
  for (const { index, 0: whole } of isSession(text) ? matchesOf(text, SESSION) : []) {
    const from = ownersStart(text, index);
    const to = index + whole.length;
    const name = text.slice(from, to);
    found.push({ type: 'Event', from, to, name, score: 0.9, edge: 0.6, subtype: levelOf(name) });
  }
  for (const { index, 1: congress, 2: sessions } of isSession(text) ? matchesOf(text, SESSIONS_LISTED) : []) {
    let from = index;
    for (const session of sessions!.split(/[、和]/u)) {
      from = text.indexOf(session, from);
      const end = from + session.length;
      const to = text.startsWith('全会', end) ? end + 2 : end;
      const name = `党的${congress}${session}全会`;
      const group = `sessions@${index}`;
      found.push({
        type: 'Event',
        from,
        to,
        name,
        score: 0.95,
        edge: 0.6,
        subtype: levelOf(name),
        group,
      });
    }
  }
  for (const match of isMeeting(text) ? matchesOf(text, MEETING) : []) {
    const [whole, by, noun] = match;
    const to = match.index + whole.length;
    const owners = by?.split(/[、和]/u) ?? [];
    const event = { type: 'Event' as const, score: 0.95, edge: 0.6 };
    if (owners.length < 2)
      found.push({
        ...event,
        from: match.index,
        to,
        name: OF_PARTY.test(whole) ? `党的${whole}` : whole,
        subtype: levelOf(whole),
      });
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
