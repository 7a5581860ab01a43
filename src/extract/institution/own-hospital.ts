import { shortName } from '../../lexicon/gazetteer';
import { isNationalInstitution } from '../../lexicon/national-institutions';
import type { OwnerMention, Owners } from './owner';

/** What only one hospital of that kind has or does. */
const ONE =
  /^(?:(?:新|[东南西北]|\p{Script=Han}{2,3})院区|新院|(?:整体|异地)?(?:迁建|搬迁)|通过|成功|顺利|获[评批得]|入选|创成|创建(?!工作)|晋升|升格|荣获|挂牌)/u;
const AT_HEAD = /(?:^|[，,、。；;：:]|推进|加快|推动|完成|实施|启动|支持)$/u;

/** 口腔医院迁建, 中医院通过三级评审: called by its class alone, it is the jurisdiction's own. */
export function ownHospital(
  text: string,
  { from, to }: { from: number; to: number },
  { home }: Owners,
): OwnerMention | undefined {
  if (!home || !ONE.test(text.slice(to, to + 8)) || !AT_HEAD.test(text.slice(Math.max(0, from - 2), from)))
    return undefined;
  const short = shortName(home);
  return { from, name: isNationalInstitution(short + text.slice(from, to)) ? short : home, resolved: true };
}
