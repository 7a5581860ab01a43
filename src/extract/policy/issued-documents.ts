import { matchesOf } from '../../lexicon/matches';
import { type Candidate, cueOf, pairs } from '../candidates';
import { levelOf } from './suffixes';

/** What a document is, behind the 的 that closes its title. */
const KIND =
  /(?:的(?:若干(?:措施|政策|意见|规定|政策措施)|政策措施|实施意见|指导意见|实施方案|实施办法|工作方案|行动方案|意见|决定|办法|通知)|(?<!的)(?:若干(?:政策)?措施|(?:\d+|[一二三四五六七八九十]+)[条项](?:重点|政策|具体|硬核|惠企)?(?:措施|举措|政策)))(?=$|[，,。；;、”）)]|和|及)/gu;
/** The verb that issues or carries it out, and a title that opens as titles do. */
const TITLE =
  /(?:出台|印发|制定|制订|落实|实施|修订|颁布|起草|发布|执行)(?:实施)?[了好]?((?:关于|(?:财政|金融|税收|科技|用地|[省市县]级财政)支持|支持|打造|促进|推动|推进|提升|鼓励|加强|加快|深化|规范|进一步|扶持|优化|完善|激励|保障|强化|扩大|稳定|防范|提振|培育|做好|全面|严格|改善|降低|减轻)[^了]{2,40})$/u;
/** A line that is the title of the document itself, whoever issues it: 市人民政府关于推进安居工程的实施意见. */
const TITLE_LINE =
  /^[\p{Script=Han}\s]{0,30}?(关于\p{Script=Han}[^，。；：《》]{4,40}(?:(?:实施|指导|若干)?意见|(?:实施|工作|行动)方案|实施办法|若干(?:政策)?措施))$/u;
/** What a line passes on to those below: 关于印发全市重大项目年度计划的通知. */
const PASSED_ON =
  /关于(?:印发|下达|公布|发布)([^《》，。；：]{6,50}?(?:规划|计划|方案|办法|意见|纲要|措施|细则|规定|行动))(?:[（(][^（）()]*[）)])?的通知$/u;
const tellsKind = cueOf([
  ...pairs('的', ['若干', '政策措施', '实施', '指导意见', '工作方案', '行动方案', '意见', '决定', '办法', '通知']),
  ...pairs(['若干'], ['政策', '措施']),
  ...pairs('条项', ['措施', '举措', '政策', '重点', '具体', '硬核', '惠企']),
]);
const MARKS = new Set([...'，,。；;：:“”《》（）()']);
const LONGEST = 48;
const LONGEST_LINE = 80;

/** Documents named without 《》 by the clause that issues them: 出台支持民营经济发展的若干措施. */
export function issuedDocuments(text: string): Candidate[] {
  const maySayKind = tellsKind(text);
  if (!maySayKind && !text.includes('关于')) return [];
  const found: Candidate[] = [];
  const own = text.length <= LONGEST_LINE ? TITLE_LINE.exec(text)?.[1] : undefined;
  if (own)
    found.push({
      type: 'Policy',
      from: text.length - own.length,
      to: text.length,
      name: own,
      score: 0.9,
      subtype: levelOf(own),
    });
  const passed = text.length <= LONGEST_LINE && text.endsWith('的通知') ? PASSED_ON.exec(text) : null;
  if (passed) {
    const name = passed[1]!;
    const from = passed.index + passed[0].indexOf(name);
    found.push({ type: 'Policy', from, to: from + name.length, name, score: 0.9, edge: 0.6, subtype: levelOf(name) });
  }
  for (const match of maySayKind ? matchesOf(text, KIND) : []) {
    let from = match.index;
    while (from > 0 && match.index - from < LONGEST && !MARKS.has(text[from - 1]!)) from--;
    const title = TITLE.exec(text.slice(from, match.index))?.[1];
    if (!title) continue;
    const to = match.index + match[0].length;
    const name = text.slice(match.index - title.length, to);
    found.push({ type: 'Policy', from: to - name.length, to, name, score: 0.8, subtype: levelOf(name) });
  }
  return found;
}
