import { townshipsNamed } from '../../lexicon/gazetteer';
import { type Candidate, isVocabulary } from '../candidates/index';
import type { KnownPlace } from './known-places';

/** 余关镇 + 子育村, 诸佛庵镇 + 小河南村: right behind a township whatever stands before 村 is its name. */
const VILLAGE =
  /^(?!(?:各|全|[个等的每本辖所将和与及在某农山渔])|[一二两三四五六七八九十几多]+个)\p{Script=Han}{1,5}?(?<ending>村|社区)/u;
/** What goes on after 村 and makes another word of it, or a village of a longer name: 村民, 村级, 新村社区. */
const GOES_ON = /^(?:级|民|委|庄|镇|干部|企业|集体|两级|组|口|落|史|规|容|道|社区|卫生|医)/u;
/** Classes of villages, and verbs that no name begins with. */
const CLASS =
  /(?:行政|自然|中心|重点|示范|试点|贫困|脱贫|薄弱|城中|空心|传统|古|乡|农|边境|移民|少数民族|[的等个各区市县镇乡])(?:村|社区)$|^(?:建设|推进|实施|完成|打造|创建|启动|开展|成功|获评|入选|通过|整治|改造|新建|主要|城乡|美丽|和美|村)/u;

/** What makes of a township's name that of something else: 团洲|垸. */
const LONGER = /^[垸滩村路桥河湖山沟坪坝湾站港库]/u;

/** 民勤红沙岗: behind its county a township by its short name. */
export function countyTownships(text: string, known: readonly KnownPlace[]): Candidate[] {
  return known.flatMap(({ kind, subtype, counted, adcode, to }): Candidate[] => {
    if (kind !== 'division' || subtype !== 'county' || !counted || !adcode) return [];
    for (const length of [3, 2]) {
      const word = text.slice(to, to + length);
      if (
        word.length < length ||
        LONGER.test(text.slice(to + length)) ||
        isVocabulary(word) ||
        known.some((p) => p.from === to)
      )
        continue;
      const meant = ['镇', '乡', '街道'].flatMap((ending) =>
        text.startsWith(ending, to + length) ? [] : townshipsNamed(word + ending).filter((t) => t.parent === adcode),
      );
      if (meant.length !== 1) continue;
      const { name, code } = meant[0]!;
      return [{ type: 'Place', from: to, to: to + length, name, score: 0.7, subtype: 'township', adcode: code }];
    }
    return [];
  });
}

/** Villages named right behind their township. */
export function townshipVillages(text: string, known: readonly KnownPlace[]): Candidate[] {
  const found: Candidate[] = [];
  for (const { kind, full, to } of known) {
    if (kind !== 'township' || !full) continue;
    const match = VILLAGE.exec(text.slice(to, to + 8));
    if (!match || CLASS.test(match[0]) || GOES_ON.test(text.slice(to + match[0].length))) continue;
    const name = match[0];
    const subtype = match.groups!.ending === '村' ? 'village' : 'community';
    found.push({ type: 'Place', from: to, to: to + name.length, name, score: 0.88, subtype });
  }
  return found;
}
