import { unitTable } from '../../lexicon/unit-table';
import { traitsOf } from './verb-traits';
import type { VerbClass, VerbToken } from './verbs';
import { closesPolicy, closesSite, closesWork } from './work-noun';

/** What a sentence goes on to tell of a work after its name, where no verb of works says it: 因用地未落实, 已过半, 惠及1.3万户. */
const TOLD =
  /(?:因(?![素特子地材势])|由于|已(?!故)|正(?=[在加有稳抓按全处式进])|将(?![军台乐相])|即将|仍|尚|[还均]?未|基本(?=[形完建成具确])|顺利|全[面线部](?=[建完竣开启铺投推进施达])|加紧|抓紧|有序|稳步(?=[推进实])|进展|进[入行](?!口|全[国省]|世界|国家|前|[百千]强|新)|完成|实现|取得(?=[^，。；、]{0,12}(?:进展|成效|突破|许可|批复|批文|核准|意见|路条|同意|手续))|获(?=批|得批|省发|国务院|国家|核准|自治区|省政府|部委)|惠及|征地|征[迁拆]|拆除|过半|过境(?=[\p{Script=Han}]{2,6}并)|选址|点火|热试|投入|初[见步具显](?=[成规雏形效])|累计|预计|力争|有望|年[内底前后](?![区])|可(?=[望于在投实建完正])|能够|带动(?!战略)|被|成(?=[为全])|达到?(?=\d|[\p{Script=Han}]{2,6}条件)|超(?=\d|额|过|时序|进度)|突破(?!年|行动)|按[期时计](?![量算])|如期|提前(?=[一二三四半\d]*[年个]|完|建|竣|投|实现)|[列纳]入|通过(?=[^，。；、]{0,8}(?:验收|审查|批复))|封顶|立项|部分(?=[工路项标建])|(?<!市场|经营|创新|责任|建设|配置|[引供输调]水)主体(?!功能)|具备(?=[^，。；、]{1,8}条件)|拉开|办理|做法|建设(?=[进已正有全顺加稳提完])|(?:建设)?(?:进度|进程|步伐)|前期(?:工作|手续)|准备工作|用地|各项|设备(?=安装|调试|采购)|在[^，。；、]{2,12}?(?:开工|启动|奠基|竣工|投产|建成|揭牌|落成|落地|建设)|覆盖|运行(?=[集良平稳正\d])|协同发展|经验|受(?=[\p{Script=Han}]{0,4}(?:影响|制约)))/uy;

/** Said of what is being built; of what else is told no more than that something is. */
const BUILDING =
  /^(?:已|正|将|即将|仍|尚|还?未|基本|顺利|全[面线部]|加紧|抓紧|有序|稳步|进展|进[入行]|完成|征|拆除|过半|选址|点火|热试|投入|初|年[内底前后]|可|因|由于|按|如期|提前(?=[一二三四半\d]*[年个]|完|建|竣|投|实现)|立项|封顶|部分|主体|拉开|办理|建设|进度|进程|步伐|前期|准备|用地|各项|设备|在|具备|取得[^，。；]*(?:进展|突破|批复|批文|核准|意见|路条|手续))/u;

/** Units that may open it: most characters open nothing. */
const OPENS = unitTable(
  '因由已正将即仍尚还均未基顺全加抓有稳进完实取获惠征拆过选点热投初累预力年可能带被成达超突按如提列纳通封立部主拉办做建步前准用各设在覆运协经受具',
);

const LEAST = 3;
const closesThere = (name: string): boolean => closesWork(name) || closesSite(name);

/** Whether a bracket is open between the two: 项目（一期已投产）. */
const opensMark = (text: string, from: number, at: number): boolean => {
  const open = Math.max(text.lastIndexOf('（', at), text.lastIndexOf('(', at), text.lastIndexOf('“', at));
  return open >= from && !/[）)”]/u.test(text.slice(open, at));
};

/** What is told behind a name that a noun of works closes; undefined where the phrase is all name. */
export function toldBehind(text: string, from: number, to: number): VerbToken | undefined {
  for (let at = from + LEAST; at < to - 1; at++) {
    if (!OPENS[text.charCodeAt(at)]) continue;
    if (!closesThere(text.slice(from, at))) continue;
    TOLD.lastIndex = at;
    if (!TOLD.test(text) || opensMark(text, from, at)) continue;
    const word = text.slice(at, to);
    if (closesPolicy(word)) return undefined;
    // 改造提升已建成的工业园: what is told qualifies the name behind it.
    const of = word.lastIndexOf('的');
    if (of >= 0 && closesWork(word.slice(of + 1))) return undefined;
    const kind: VerbClass = BUILDING.test(word) ? 'build' : 'other';
    return { from: at, to, class: kind, word, traits: traitsOf(word) };
  }
  return undefined;
}
