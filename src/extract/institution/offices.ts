import { matchesOf } from '../../lexicon/matches';
import { type Candidate, cueOf } from '../candidates/index';
import type { KnownPlace } from '../place/index';
import { type Owners, ownerBefore } from './owner';

/** 组建县传统产业转型办，: an office that the document's division has, whatever it is for. */
const OFFICE = /办(?:公室)?(?=[，,。、；;：:）)”]|$|和|与|及|牵头|会同|联合|印发|负责|组织|挂牌|揭牌)/gu;
const hasOffice = cueOf(
  [...'，,。、；;：:）和与及']
    .map((mark) => `办${mark}`)
    .concat('办公室', '办牵头', '办会同', '办联合', '办印发', '办负责', '办组织'),
);
/** What is done, not who does it: 主办, 一网通办. */
const DONE =
  /(?:主|承|联|协|举|开|兴|督|查|筹|创|经|交|转|合|领|代|帮|快|速|通|好|共|包|照|自|民|公|停|续|补|申|新|重|容易|不|能|可|网|掌上|难|即|就近|易|先|限时|单|多|上门|直|延|预|批|接|受|会|审|签|承接|分|专|特|急|要|必|马上|简|优|容缺|全程|跨[省市域])办$/u;
/** Bodies whose offices are known, words that only begin like a level, and classes. */
const OTHER = /^(?:委|政府|人民政府|人大|政协|纪委|长|民|级|属|直|内|外|域|场|区|县|际|城)|[各等]|(?:部门|单位|企业)/u;
const SHORTEST = 3;
const LONGEST = 9;

export function offices(text: string, places: Map<number, KnownPlace>, owners: Owners): Candidate[] {
  const found: Candidate[] = [];
  if (!hasOffice(text)) return found;
  for (const { index, 0: ending } of matchesOf(text, OFFICE)) {
    if (DONE.test(text.slice(Math.max(0, index - 3), index + 1))) continue;
    const to = index + ending.length;
    for (let from = index - 1; from > index - LONGEST && /\p{Script=Han}/u.test(text[from] ?? ''); from--) {
      const length = index + 1 - from;
      if (!/[省市县区州盟旗]/u.test(text[from - 1] ?? '')) continue;
      const owner = ownerBefore(text, from, places, owners);
      const body = text.slice(from, to);
      if (!owner || length < SHORTEST || OTHER.test(body)) continue;
      const aliases = owner.resolved ? [text.slice(owner.from, to)] : undefined;
      found.push({
        type: 'Institution',
        from: owner.from,
        to,
        name: owner.name + body,
        score: 0.7,
        subtype: 'department',
        aliases,
      });
      break;
    }
  }
  return found;
}
