import { matchesOf } from '../../lexicon/matches';
import { type Candidate, cueOf } from '../candidates/index';

/** 鹳河、淇河、丹水河断面: in a list of rivers even a stem of one character makes a name. */
const RIVERS =
  /(?<=^|[，,。、；;：:“]|[和与及])(?:\p{Script=Han}{1,3}[河溪](?:、|和|与|及))+\p{Script=Han}{1,3}[河溪](?![道流水谷段口长岸湖畔])/gu;
const RIVER = /\p{Script=Han}{1,3}[河溪]/gu;
const NO_RIVER =
  /^(?:各|全|两|内|外|治|护城|运|引|清|截|入|出|跨|大小|中小|主要|重点|黑臭|城市|农村)?(?:运|护城|界|支|干)?[河溪]$|^(?:推进|加快|开展|实施|治理|整治|完成|抓好)/u;
const isRiver = cueOf(['河、', '溪、', '河和', '溪和']);

/** Rivers of a list that the lexicon does not know. */
export function listedRivers(text: string): Candidate[] {
  if (!isRiver(text)) return [];
  return matchesOf(text, RIVERS).flatMap(({ index, 0: list }) =>
    matchesOf(list, RIVER).flatMap(({ index: at, 0: whole }): Candidate[] => {
      const lead = /^(?:和|与|及)/u.exec(whole)?.[0].length ?? 0;
      const name = whole.slice(lead);
      if (name.length < 2 || NO_RIVER.test(name)) return [];
      const from = index + at + lead;
      return [{ type: 'Place', from, to: from + name.length, name, score: 0.7, subtype: 'river' }];
    }),
  );
}
