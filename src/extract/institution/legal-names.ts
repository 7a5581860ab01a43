import { matchesOf } from '../../lexicon/matches';
import { type Candidate, cueOf, type TaggedPassage } from '../candidates/index';
import type { KnownPlace } from '../place/index';

/** Legal forms that end the full name of a firm, however common the words before them are. */
const FORM = /(?:集团)?(?:股份)?有限(?:责任)?公司|集团总公司/gu;
const hasForm = cueOf(['有限公司', '有限责任公司', '总公司']);
const LONGEST = 26;
const SHORTEST_STEM = 2;
const PART_OF_NAME = /[\p{Script=Han}A-Za-z0-9（）()·&]/u;
/** Words of a sentence before a name. */
const OUTSIDE = /^(?:p|c|u[a-z]*|r|d|y|e|o|m|mq|q)$/u;
const VERBS = new Set(
  '引进 引入 支持 推动 推进 加快 依托 服务 走访 位于 举行 包括 还有 新建 成立 组建 签约 落户 携手 联合 关于 促成 确保 培育 扶持 帮助 指导 协调 投资 建设 注册 设立 收购 兼并 重组 开工 投产 参观 考察 入驻 拥有 涌现 实施 完成 建成 新增 宣布 邀请 委托 协助 督促 授予 荣获'.split(
    ' ',
  ),
);
const CLASS =
  /^(?:[一二两三四五六七八九十几多数各该本此某\d]+[家户个]|.*(?:[家户个]|农民|种植|养殖|农机|国有|民营|股份|外资|中外合资|私营|上市|投资|控股|全资|融资|平台|建筑|运营|物业|项目)$)/u;

/** Firms with their legal form, read back to where the name starts: 江州(南津)天湖水利设备有限公司. */
export function legalNames(tagged: TaggedPassage, known: readonly KnownPlace[]): Candidate[] {
  const { text } = tagged;
  const found: Candidate[] = [];
  if (!hasForm(text)) return found;
  for (const { index, 0: form } of matchesOf(text, FORM)) {
    const from = startOf(tagged, index, known);
    const stem = text.slice(from, index);
    if (stem.length < SHORTEST_STEM || CLASS.test(stem) || !isBalanced(stem)) continue;
    const to = index + form.length;
    found.push({
      type: 'Institution',
      from,
      to,
      name: text.slice(from, to),
      score: 0.8,
      edge: 0.3,
      subtype: 'enterprise',
    });
  }
  return found;
}

function startOf(tagged: TaggedPassage, end: number, known: readonly KnownPlace[]): number {
  const { text } = tagged;
  let from = end;
  while (from > 0 && end - from < LONGEST && PART_OF_NAME.test(text[from - 1]!)) {
    const start = Math.max(tagged.startOf(from - 1), end - LONGEST);
    const word = text.slice(start, from);
    if (OUTSIDE.test(tagged.tagAt(start)) && !/^(?:[A-Za-z0-9]+|第?[一二三四五六七八九十])$/u.test(word)) break;
    if (VERBS.has(word) || (/[（(]/u.test(word) && !/[）)]/u.test(text.slice(from, end)))) break;
    from = start;
  }
  if (text.endsWith('中国', from - 1) && DASH.test(text[from - 1] ?? '')) return from - 3;
  // 投产的江州…, 位于东湖区江州…: the name begins with the last division that is not behind another part of it.
  const place = known.find((p) => p.kind === 'division' && p.from >= from && p.from <= from + 4 && p.to < end);
  if (!place || place.from === from) return from;
  // 主抓 + 嘉善…: a verb before the place.
  const verb = tagged.endOf(from) === place.from && tagged.tagAt(from) === 'v';
  return verb || !tagged.isBoundary(from) ? place.from : from;
}
/** 中国—东盟信息港股份有限公司. */
const DASH = /[—－–-]/u;

const isBalanced = (stem: string): boolean =>
  (stem.match(/[（(]/gu)?.length ?? 0) === (stem.match(/[）)]/gu)?.length ?? 0);
