import { divisionsNamed } from '../../lexicon/gazetteer';
import { type Candidate, passageLexicon } from '../candidates';

/** What campaigns make of a place: 平安贵州, 法治株洲. */
const AIMS = '平安|法治|健康|信用|诚信|数字|美丽|清廉|廉洁|书香|食安|质量|品质|绿美'.split('|');
const aims = passageLexicon<true>(() => AIMS.map((aim) => [aim, true] as const));
/** What stands behind its name: the work on it, or the end of the phrase that it is an object of. */
const WORKED_ON = /^[”"]?(?:建设|创建|战略|行动|工作)/u;
const ENDS = /^[”"]?(?:$|[、，,。；;“]|和|与)/u;
const GOVERNED = /(?:建设|推进|深化|打造|共建|创建|推动|建成|[、和与”])(?:更高水平的?|更加|高水平)?[“"]?$/u;

/** Aims that are campaigns of provinces, and slogans of those below them: 美丽云南, not 美丽郧阳. */
const WIDE = /^(?:美丽|品质)$/u;
const isDivision = (name: string, wide: boolean): boolean =>
  divisionsNamed(name).some(({ level }) => !wide || level === 'province');

/** Campaigns of places: 更高水平平安贵州建设, 建设法治株洲. */
export function placeCampaigns(text: string): Candidate[] {
  const found: Candidate[] = [];
  for (const { from, to } of aims.matches(text)) {
    const inWide = WIDE.test(text.slice(from, to));
    const length = [3, 2].find((n) => to + n <= text.length && isDivision(text.slice(to, to + n), inWide));
    if (!length) continue;
    const end = to + length;
    const behind = text.slice(end, end + 4);
    const isGoverned = ENDS.test(behind) && GOVERNED.test(text.slice(Math.max(0, from - 8), from));
    if (!WORKED_ON.test(behind) && !isGoverned) continue;
    found.push({ type: 'Policy', from, to: end, name: text.slice(from, end), score: 0.92 });
  }
  return found;
}
