/** Works that a text names before it says how large and how dear they are. */
import { clauseStart } from './clause-start';
import { stripLead } from './lead';

/** What is built. */
export const WORKS =
  /(?:项目|工程|改建|改造|新建|扩建|建设|公路|高速|铁路|道路|大道|线|路|段|桥|渠|管网|园区?|基地|中心|整治|治理|投资)$/u;

/** What says how large a works is, and owns no money itself: 设计时速80公里，|总投资98亿元. */
export const SIZE_ALONE =
  /^(?:路线|线路|道路|主线|大桥|规划|设计|总|新增|年|日)*(?:全长|长度?|时速|路[基面]宽度?|宽度?|库容|灌溉面积|供水量|占地(?:面积)?|建筑面积|用地面积|面积|装机(?:容量|规模)?|规模|(?:概算|估算|计划|规划)投资|产能)$|^[年日](?:产|加工|处理|供水|屠宰|生产|发电)/u;

/** Number of an item in a list. */
const ITEM = /^\s*(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,3}[.．、）)])\s*/u;

/** 一、基础设施项目（|共52个: the works before a bracket, where they stand there without a number. */
export function workBefore(text: string, open: number): string | undefined {
  const clause = text.slice(clauseStart(text, open, 0), open).replace(ITEM, '');
  if (/\d/u.test(clause) || !WORKS.test(clause)) return undefined;
  const name = clause.slice(clause.lastIndexOf('、') + 1);
  const { skip, verb } = stripLead(name);
  const work = name.slice(skip + (verb === name ? 0 : verb.length));
  return work.length > 2 ? work : undefined;
}
