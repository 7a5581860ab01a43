import { unitAt, unitTable } from '../../lexicon/unit-table';
import type { VerbClass } from '../clause';
import type { Described } from './features';

/** Centres and networks that the state lays out by name: 大湾区国际科技创新中心, 庆阳数据中心集群. */
const NATIONAL =
  /国际科技创新中心$|综合性国家科学中心$|^(?!国家).{2,}国家技术创新中心$|算力网络.{0,12}国家枢纽节点$|..数据中心集群$|^全国一体化算力网络?$/u;
const ENDS = unitTable('心点群网络');
/** Under them it is being built; what is won or sought (获批, 创建) is a title. */
const BUILDS = new Set<VerbClass>(['push', 'build', 'shape', 'start', 'finish', 'plan']);

/** Whether it is one of those, or a diversion of water, and said to be built. */
export const isNationalWork = ({ name, segment }: Described): boolean =>
  (isDiversion(name) || (ENDS[unitAt(name, name.length - 1)] === 1 && NATIONAL.test(name))) &&
  !segment.lead.some((token) => token.class === 'honor') &&
  [...segment.lead, ...segment.tail].some((token) => BUILDS.has(token.class));

/** 引江济淮, 引黄入冀补淀; 引客入赣 brings guests. */
const DIVERSION = /^引(?![客智资才企商外人流])\p{Script=Han}{1,3}?[济入补]\p{Script=Han}{1,4}$/u;

/** Whether the name is made as those of works are that lead one river's water to another's land. */
export const isDiversion = (name: string): boolean => name.startsWith('引') && DIVERSION.test(name);
