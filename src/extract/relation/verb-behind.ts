import type { Predicate } from '../fact';
import type { VerbUnit } from './clause';
import { senseOf } from './unit-reading';
import type { Sense } from './verbs';

/** What a verb behind a work says of it: by the object that it has, a step, a part or the whole is done. */

/** What is completed before the work begins: 完成设计招标, 完成选址. */
const EARLY =
  /^了?[^，,。；;、]{0,6}(?:招标|招投标|可研|可行性研究|立项|审批|批复|选址|论证|评审|环评|初步设计|方案设计|设计方案|勘察|征地|拆迁|征迁|前期|核准|备案|用地预审|手续|规划选址|设计)/u;

/** 启动征迁, 加快前期工作: what is done is a step before the work. */
const BEGUN = /^(?:启动|实施|推进|推动|加快|加速|抓紧|加快推进)$/u;
/** A part or a stage that is completed, so that the work goes on: 完成路面铺装, 完成总工程量的七成. */
const PART =
  /^了?[^，,。；;、]{0,4}(?:主体|路基|路面|桩基|基础(?!设施)|土建|大坝|坝体|填筑|隧洞|基坑|厂房|管网铺设|框架|封顶|铺轨|架梁|工程量|投资|年度|序时|进度|设备|装修|场平|土地平整|\d+%|[一二三四五六七八九]成|过半)/u;
/** 主体工程已全部完工: only the shell of it stands. */
const SHELL =
  /(?:主体(?:工程|结构|建设|楼|部分|施工)?|土石方(?:工程)?|桩基(?:工程|施工)?|路基(?:工程|施工)?|路面(?:工程|铺装)?|基坑|框架)(?:已经?|均|都|也|全部|全线|基本|全面|顺利|正式|建设|如期)*$/u;

/** 选址已经完成: a step before the work is done. */
const STEP =
  /(?:选址|招标|招投标|可研|立项|环评|勘察|勘测|(?:方案|施工图|初步)?设计|报批|审批|评审|征地|拆迁|征迁|征收|前期(?:工作|手续)?)(?:工作)?(?:已经?|均|都|也|全部|全面|基本|顺利|如期)*$/u;
/** 即将完工, 准备下闸蓄水: it is still being built. */
const SOON = /(?:即将|接近|临近|有望|准备|等待|待)(?:全面|全部|全线|正式|建成|竣工|完工|下闸)?$/u;
const DONE = new Set(['竣工', '投产', '通车', '投用']);

/** 完成投资5亿元, 上线事项195个: the verb has an object of its own, which no mention covers. */
export const hasCountedObject = (text: string, verb: VerbUnit): boolean =>
  /^了?(?!首[年日月周]|以来|后)[\p{Script=Han}]{2,8}\d/u.test(text.slice(verb.to, verb.to + 12)) ||
  (verb.verb.word === '开行' && /^[^，,。；;、]{0,4}(?:\d|[万千百]列)/u.test(text.slice(verb.to, verb.to + 8)));

/** 列入省“十五五”铁路规划: the plan that a work is taken up into is a name of its own. */
const isPlanned = (text: string, { verb, from, to }: VerbUnit): boolean =>
  /[纳列写]入$/u.test(verb.word) &&
  !/(?:争取|力争)[^，。；]{0,20}$/u.test(text.slice(Math.max(0, from - 24), from)) &&
  /^[^，。；、]{4,24}规划(?![^，。；、]{0,6}(?:重[大点]|项目))/u.test(text.slice(to, to + 36));
const PLANNED: Sense = { predicate: 'HAS_STATUS', value: '规划', side: 'after' };

export function senseBehind(text: string, unit: VerbUnit, predicate: Predicate): Sense | undefined {
  const sense = senseOf(unit, predicate, 'after');
  if (!sense && predicate === 'HAS_STATUS' && isPlanned(text, unit)) return PLANNED;
  if (sense && BEGUN.test(unit.verb.word) && EARLY.test(text.slice(unit.to, unit.to + 14)))
    return { ...sense, value: '前期' };
  if (!sense || !DONE.has(sense.value)) return sense;
  const told = text.slice(Math.max(0, unit.from - 12), unit.from);
  if (SOON.test(told)) return { ...sense, value: '在建' };
  if (sense.value === '投产' || sense.value === '投用') return sense;
  if (SHELL.test(told)) return { ...sense, value: '在建' };
  if (sense.value !== '竣工') return sense;
  if (STEP.test(told)) return { ...sense, value: '前期' };
  const object = text.slice(unit.to, unit.to + 14);
  if (EARLY.test(object)) return { ...sense, value: '前期' };
  return unit.verb.word.endsWith('完成') && PART.test(object) ? { ...sense, value: '在建' } : sense;
}
