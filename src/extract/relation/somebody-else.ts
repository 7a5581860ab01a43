import type { EntityFact, EntityType } from '../fact';
import type { Clause, MentionUnit } from './clause';

/** Words before a verb that name nobody. */
export const EMPTY =
  /(?:支持|鼓励|推动|引导)?(?:有|符合|具备)条件的?(?:地方|地区|县区|县市区?|区县|市县|市州|[县市区])|[\d.]+[万亿]*[元吨亩户]|我们|[我本](?:[省市县区州旗盟镇乡村校院办]|街道|园区)|全[省市国区县]唯一|唯一|首个|首家|成功|顺利|先后|连续|再次|双双|已经?|将|还|也|均|都|分别|基本|初步|全面|全力|精心|倾力|合力|协力|携手|协同|聚力|加力|用心|深入|积极|大力|扎实|持续|不断|加快|正式|首次|首批|牵头|联合|共同|荣幸|高分|高标准|高质量|高水平|整体|全域|进一步|继续|同时|一举|率先|努力|力争|争取|确保|着力|奋力|稳步|有序|圆满|有力|有效|统筹|切实|认真|组织|新增?|累计|今年|去年|年内|当年|全年|目前|五年来|一年来|(?:20\d\d|\d{1,2})[年月]|第?[一二两三四五六七八九十\d]+[次年批个轮届]|正在?|是|要|并|被|又|再|获得|共|等|在|于|以|为|成|力|的|[\s“”"《》*—（）()]/gu;
/** The speaker itself, or its own doings, which are praised in its stead (生态环境工作获国务院督查激励). */
const OURS =
  /(?:工作|经验|做法|改革|成?效|模式|案例|成?果|产业|集群|产业链|实践|建设|满意度|指数|发展|水平|环境|治理|平台|系统|[全我本][市省区县州域旗盟镇乡村街]|我街道|全街道|自治区|各地|城区|市区|县城|主城)$/u;

/** 我镇作为核心产区被评为…. */
const AS = /作为[^，,。；;]{2,10}$/u;

const ACTING = new Set<EntityType>(['Place', 'Institution', 'Project']);

/** What stands before the verb of a clause: the words that no mention covers, behind the last mention. */
function wordsBefore(text: string, clause: Clause, verbAt: number): { rest: string; last?: MentionUnit } {
  let words = '';
  let at = clause.from;
  let last: MentionUnit | undefined;
  for (const unit of clause.units) {
    if (unit.from >= verbAt) break;
    words = unit.kind === 'mention' ? '' : words + text.slice(at, unit.from);
    if (unit.kind === 'mention') last = unit;
    at = unit.to;
  }
  return { rest: (words + text.slice(at, verbAt)).replace(EMPTY, ''), last };
}

/**
 * Whether the words before a verb name somebody whom no mention covers (6家医院通过…, “龙砂医学”入选…, 德清淡水珍珠成为…)
 * or whom one covers that can't act (“种一休三”模式入选…).
 */
export function isSomebodyElse(text: string, clause: Clause, verbAt: number): boolean {
  const role = AS.exec(text.slice(clause.from, verbAt));
  const { rest, last } = wordsBefore(text, clause, role ? clause.from + role.index : verbAt);
  if (rest.length >= (last ? 1 : 2)) return !OURS.test(rest) || (!last && /^\d+[项个]/u.test(rest));
  const type = last?.mentions[0]?.type;
  // 纺织产业位列X: its industry stands for the speaker
  return type !== undefined && type !== 'Industry' && rest === '' && !ACTING.has(type);
}

/** Whose doings are praised in its stead: 平江县电商产业集群入选…. */
export function praisedThrough(text: string, clause: Clause, verbAt: number): EntityFact[] {
  const { rest } = wordsBefore(text, clause, verbAt);
  if (rest.length < 2 || !OURS.test(rest)) return [];
  const head = clause.units[0];
  const owner = head?.kind === 'mention' && head.from - clause.from <= 1 && head.to <= verbAt ? head : undefined;
  return owner?.mentions.filter((m) => ACTING.has(m.type)) ?? [];
}
