/**
 * Events: named meetings, festivals, exhibitions, competitions. In: a passage. Out: candidates of type Event with
 * confidence.
 *
 * Meetings of party and state by their pattern (党的二十大, 省委十四届十次全会), events known everywhere
 * (`lexicon/events.tsv`), and phrases up to the noun of an event (`lexicon/event-suffixes.tsv`) in the lists and under the
 * verbs that `../clause` reads, weighed by a logistic model.
 */
import type { Passage } from '../../outline/document';
import type { Candidate, CandidateFinder } from '../candidates';
import { parseClauses } from '../clause';
import { type Proposal, probability } from '../model';
import { levelOf } from '../policy/suffixes';
import { eventFeatures } from './features';
import { eventEnd, knownEvents } from './nouns';

const LEAST = 0.4;
const N = '[一二三四五六七八九十百]+';
const BY = '(?:中央|省委?|市委?|县委?|区委?|州委?|自治区党委?)';
const PARTY_MEETING = new RegExp(
  `党的${N}(?:大|届${N}中全会)|((?:${BY}[、和])*${BY})?(第${N}次党代会|${N}届${N}次全(?:会|体会议)|(?:经济|农村|城市|人才|民族|金融|统战|政法)工作会议)|(?:20\\d\\d年?)?(?:全国|省|市|县|区|[一-龥]{2})“?两会(?:”|$|[^一-龥])|(?:第?${N}届)?[全省市]运会`,
  'gu',
);

/** All names of events that the passage may tell, described but not judged. */
export function proposals(passage: Passage): Proposal[] {
  const found: Proposal[] = [];
  for (const segment of parseClauses(passage)) {
    const end = eventEnd(segment.text);
    if (!end) {
      // A quoted name says what it is only in the list's class word: “精英周”“创赢太仓”等活动.
      if (segment.quoted && segment.head && /活动|赛事|节会|展会/u.test(segment.head.text))
        found.push({
          from: segment.from,
          to: segment.to,
          name: segment.text,
          features: eventFeatures(segment, segment.text, ''),
        });
      continue;
    }
    const to = segment.from + end.to;
    const name = segment.text.slice(0, end.to);
    if (name.length > 2)
      found.push({ from: segment.from, to, name, features: eventFeatures(segment, name, end.suffix) });
  }
  return found;
}

export const eventFinder: CandidateFinder = {
  name: 'event',
  prepare: () => (passage) => {
    const text = passage.text.text;
    const candidates: Candidate[] = [];
    // All these meetings end in one of three words; most sentences have none.
    for (const match of /大|会/u.test(text) ? text.matchAll(PARTY_MEETING) : []) {
      const name = match[0].replace(/[“”]/gu, '');
      if (name.includes('历次')) continue;
      candidates.push({
        type: 'Event',
        from: match.index,
        to: match.index + match[0].length,
        name,
        score: 0.95,
        subtype: levelOf(name),
      });
    }
    for (const { from, to, value } of knownEvents(text))
      candidates.push({ type: 'Event', from, to, name: value, score: 0.85, subtype: levelOf(value) });
    for (const { from, to, name, features } of proposals(passage)) {
      const score = probability('event', features);
      if (score >= LEAST) candidates.push({ type: 'Event', from, to, name, score, subtype: levelOf(name) });
    }
    return candidates;
  },
};
