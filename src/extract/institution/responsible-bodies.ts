import { matchesOf } from '../../lexicon/matches';
import { type Candidate, ClassWords, cueOf } from '../candidates/index';
import type { KnownPlace } from '../place/index';
import type { Owners } from './owner';

/** （牵头单位：市科技局，配合单位：农牧厅、团市委）: who answers for a task. */
const RESPONSIBLE =
  /(?:牵头|责任|配合|主办|承办|协办|参与|落实|主管|实施|完成|参加|指导)(?:单位|部门)(?:及责任人)?[：:]\s*(?<members>[^）)。；;\n]+)/gu;
const isResponsible = cueOf(['单位：', '单位:', '部门：', '部门:', '责任人：']);
const MEMBER = /[^、，,\s：:（(]+/gu;
/** What a member ends with, by its kind. */
const ENDS: [pattern: RegExp, kind: string][] = [
  [/(?:局|厅|办|办公室|委|委员会|管委会|总队|支队|部|署|司)$/u, 'department'],
  [/(?:联|会|总工会|工商联|残联|妇联)$/u, 'association'],
  [/(?:公司|集团|银行)$/u, 'enterprise'],
  [/(?:中心|院|社|台|馆)$/u, 'institute'],
];
/** Whoever it concerns: no one body. */
const CLASS =
  /^(?:各|有关|相关|其他|其它|全|本|所有|上述|成员)|[各有相]关|等(?:部门|单位)?$|(?:单位|部门|企业|乡镇|街道|市县|县区|区县)$/u;
/** They name their owner themselves. */
const NATIONAL = /^(?:国家|国务院|中央|中国|全国|国网|南网|中铁|团[省市县区州])/u;
const OF_PARTY = /^(?:组织|宣传|统战|政法|网信|编)(?:部|委|办)/u;
const LEVEL = /^(?:自治区|[省市区县州盟旗])/u;
const classes = new ClassWords('institution-classes.tsv');

/** Bodies in a list of who is responsible; there they go without their owner, who is the document's own jurisdiction. */
export function responsibleBodies(text: string, known: readonly KnownPlace[], owners: Owners): Candidate[] {
  const found: Candidate[] = [];
  const { home } = owners;
  if (!home || !isResponsible(text)) return found;
  for (const { index, 0: whole, groups } of matchesOf(text, RESPONSIBLE)) {
    const start = index + whole.length - groups!.members!.length;
    for (const { index: at, 0: raw } of matchesOf(groups!.members!, MEMBER)) {
      const member = raw.replace(/等$/u, '');
      const kind = ENDS.find(([pattern]) => pattern.test(member))?.[1];
      if (!kind || member.length < 2 || member.length > 16 || CLASS.test(member) || classes.has(member)) continue;
      const level = LEVEL.exec(member)?.[0];
      const from = start + at;
      if (NATIONAL.test(member)) continue;
      const place = known.find((one) => one.from === from);
      if (place) {
        // 东湖高新区管委会 names its owner itself.
        if (place.kind === 'zone' || /(?:管委会|管理委员会)$/u.test(member))
          found.push({ type: 'Institution', from, to: from + member.length, name: member, score: 0.7, subtype: kind });
        continue;
      }
      const owner = level ? owners.byLevel(level) : home;
      const body = member.slice(level?.length ?? 0);
      if (!owner || body.length < 2) continue;
      found.push({
        type: 'Institution',
        from,
        to: from + member.length,
        name: OF_PARTY.test(body) ? `中共${owner}委${body}` : owner + body,
        score: level ? 0.7 : 0.65,
        subtype: kind,
        aliases: [member],
      });
    }
  }
  return found;
}
