import { matchesOf } from '../../lexicon/matches';
import { type Candidate, ClassWords, cueOf } from '../candidates/index';

const OPENING = ['中国', '中华', '全国'];
const KINDS = '协会|学会|联合会|促进会|研究会|商会|基金会|总会|工商联|总工会|妇联';
/** 中国果品流通协会: all its words are common, what opens it tells. */
const NATIONAL = new RegExp(
  `(?:${OPENING.join('|')})(?!各|性|[省市县首])(?:(?!首[个家])\\p{Script=Han}){2,12}?(?:${KINDS})(?![员长会址]|会议)`,
  'gu',
);
/** 兵团第二师, 新疆生产建设兵团第八师. */
const CORPS = /(?:新疆生产建设)?兵团第?[一二三四五六七八九十]+师/gu;
/** 中央军委国防动员部: departments of the Military Commission. */
const MILITARY =
  /中央军委(?!和|与|及|、|的|主席|批|关于|命令|授予)\p{Script=Han}{2,6}?(?:部(?!门|署|队|级)|委员会|办公厅)/gu;
/** 联合国旅游组织, 联合国全球地理信息知识与创新中心. */
const OF_UNITED_NATIONS =
  /联合国(?!和|及|、|的|在|秘书长|大会)(?:(?![和及、的在授])\p{Script=Han}){2,14}?(?:组织|中心|[规划总]署|委员会|基金会?)(?![员长])/gu;
const isOfUnitedNations = cueOf(['联合国']);
const isMilitary = cueOf(['中央军委']);
const opens = cueOf(OPENING);
const closes = cueOf(KINDS.split('|'));
const isCorps = cueOf(['兵团']);
const classes = new ClassWords('institution-classes.tsv');

/** National associations, bodies of the United Nations, and divisions of the corps in Xinjiang. */
export function nationalBodies(text: string): Candidate[] {
  const found: Candidate[] = [];
  const add = (from: number, name: string, score: number, subtype: string): void => {
    found.push({ type: 'Institution', from, to: from + name.length, name, score, subtype });
  };
  if (opens(text) && closes(text))
    for (const { index, 0: name } of matchesOf(text, NATIONAL))
      if (!classes.has(name)) add(index, name, 0.7, 'association');
  if (isMilitary(text))
    for (const { index, 0: name } of matchesOf(text, MILITARY)) add(index, name, 0.85, 'department');
  if (isOfUnitedNations(text))
    for (const { index, 0: name } of matchesOf(text, OF_UNITED_NATIONS)) add(index, name, 0.85, 'international');
  if (isCorps(text)) for (const { index, 0: name } of matchesOf(text, CORPS)) add(index, name, 0.85, 'government');
  return found;
}
