/** What a rank is a rank of, and among whom: 社零总额增速|居全市第4, 位列全国绿色发展百强县|第二位. */
import { itemsOf } from './enumerations';
import { isOnlyVerbs, stripLead } from './lead';
import { TITLED } from './names';

const SCOPE_WORD =
  /(?:全国|全省|全市|全区|全县|全州|全盟|全球|世界|国内|省内|市内|内地|中国(?=[东中西])|中西部|同类[^，。；、]{0,8}|中部|西部|东部|东北|地级市|县级市|设区市|副省级城市|省会城市|直辖市|长三角|(?:(?<=[居列在排])\p{Script=Han}{2,3})?各[省市州县区]{1,3}|(?:(?![居列位均在全跃升])[一-龥]){2,3}[省市])+(?:[^，。；、]{0,6}(?:县|市|区|城市|地区|省份|乡镇|街道|中学|医院|高校)|中|排名|的)*$/u;
const RANK_TAIL =
  /(?:位居|位列|名列|荣登|登上|登顶|勇夺|问鼎|入围|挺进|跨入|迈进|冲进|排在|排名?|居|列|在|稳居|位次?|跃居|升至|上升[到至]|提升[到至]|进至|跻身|进入|保持|前移至|跃升至?|稳定在|连续\p{Script=Han}{1,3}年|连续\d+年|分别|分[列居]|(?<![平年人户亩])均|继续|仍|并列|首次|全部|跃至|为|获|荣获|获得|取得|始终|持续|位于|处于|重返|攀升至|进到|进至|前进至|前移到|升到|由|从|并|的)$/u;
const LISTED =
  /(?:分列|位居|位列|名列|稳居|跃居|荣登|登上|勇夺|问鼎|列(?!车)|居(?!民|家)|入选|排名?|跻身|跨入|迈进|冲进|进入)([^，。；、]{4,})$/u;

/** 营商环境评价|位列全省第一方阵、|居第6位 */
const FIRST_RANKS = /(?:位列|位居|跻身|进入|居|列)[^、，,]{0,10}(?:第一方阵|第一梯队|前列|先进行列)[、，,]*$/u;

const PLACED =
  /([^，,。；;、]{3,}?)(?:位列|位居|跻身|进入|居|列)[^、，,]{0,10}(?:第一方阵|第一梯队|前列|先进行列)[，,]$/u;

export interface Ranking {
  /** Indicators named in the clause; empty where it is elided. */
  names: string[];
  /** Among whom, as written. */
  scope: string;
  /** 均, 都, 分别: all indicators before share the rank. */
  each: boolean;
  /** Offset of the phrase. */
  from: number;
}

/** Takes apart the clause before a rank: `text.slice(begin, end)`. */
export function rankingOf(text: string, begin: number, end: number): Ranking {
  const clause = text.slice(begin, end);
  let rest = clause.replace(/[（(](?:[市区县、]+|街道|乡镇)[)）]$/u, '');
  let scope = '';
  for (;;) {
    const tail = RANK_TAIL.exec(rest) ?? (scope ? null : SCOPE_WORD.exec(rest));
    if (!tail) break;
    if (SCOPE_WORD.test(tail[0])) scope = tail[0];
    rest = rest.slice(0, -tail[0].length);
  }
  rest = rest.replace(FIRST_RANKS, '');
  const { skip } = stripLead(rest);
  const contest = CONTEST.exec(rest.slice(skip));
  if (contest) return { names: [`${contest[2]}排名`], scope, each: false, from: begin + skip };
  let name = rest.slice(skip).replace(/^(?:其|在)/u, '');
  const listed = LISTED.exec(name);
  if (listed) {
    scope = listed[1]! + scope;
    name = name.slice(0, listed.index).replace(/(?:均|都|分别|首次|连续[\d\p{Script=Han}]{1,3}年)$/u, '');
  }
  const each = /(?<![平年人户亩])均|都|全部|分[别列居]/u.test(clause);
  name = name
    .replace(WON, '')
    .replace(/(?:等[\p{Script=Han}\d]{1,3}[项个大类](?:主要)?(?:经济)?指标)?[、，,等]*$/u, '');
  const names = name && !isOnlyVerbs(name) ? itemsOf(name) : [];
  if (names.length === 1 && OWNER.test(name) && LISTING.test(scope)) names[0] = `${scope}排名`; // 某医院跻身全国绩效考核|前百名
  if (/^(?:总?数量?|总量|规模)$/u.test(names[1] ?? '') && TITLED.test(names[0]!)) names.shift(); // 7家企业|上榜百强、数量|居全国第2
  if (
    !names.length &&
    /(?:百强|榜|指数|排行|\p{Script=Han}{6,})/u.test(scope) &&
    (!AMONG.test(scope) || BEST.test(scope)) &&
    !(WIDE.test(scope) && !LISTING.test(scope))
  )
    names.push(`${scope}排名`);
  return { names, scope, each, from: begin + skip };
}

/** 获得2013年某市文明城市测评|第一名 */
const WON = /^(?:荣获|获得?(?![批评])|取得|夺得|荣膺)了?(?:(?:19|20)\d\d年度?)?(?=.{4})/u;

/** A place or a body, no indicator. */
const OWNER = /(?:医院|大学|学院|学校|中学|公司|集团|开发区|高新区|经开区|[县市镇乡])$/u;

/** 一小时经济圈各区县, 全省设区市: only among whom. */
const AMONG =
  /(?:各[省市州县区]{1,3}|区县|城市|省份|地区|县市区?|开发区|园区|设区市|地级市|县级市|同类\p{Script=Han}*)(?:中|的|排名)*$/u;
/** 中国康养百佳县市: a list, though of counties. */
const BEST = /[百十千](?:佳|强|优)/u;
/** 全国内河港口 is among whom; 全国绿色发展百强县 is a list. */
const WIDE = /^(?:全国|全省|全市|全区|全球|世界|国内|省内|市内)/u;
const LISTING = /百强|十强|强|榜|指数|排行|排名|竞争力|考核|评价|测评|综合|发展/u;
/** “晋城经开区|在全省开发区考核中|列第3位” */
const CONTEST =
  /^(.*?)在([^，,。；;]{2,}?(?:考核|考评|评比|评价|测评|评估|竞赛|比赛|大赛|测试|监测|排名|评选))(?:结果|综合排名)?(?:中|里)?$/u;

/** 开发区|在全省综合考评中|前移3位: what a move in rank is a move in. */
export const contestOf = (phrase: string): string | undefined =>
  CONTEST.exec(phrase)?.[2] && `${CONTEST.exec(phrase)![2]}排名`;

const LIST_BEFORE =
  /(?:进入|入选|跻身|入围|荣登|上榜|登上|荣获|获评|获|稳居|位居|位列)[“"]?([^，,。；;、“”]{2,}(?:百强|十强|强|榜)[^，,。；;“”]{0,6}|[^，,。；;“”]{4,}(?=[”"]?称号))[”"]?(?:称号)?[，,](?:[^，,。；;]{0,16}中|[比较](?:上年|去年)\p{Script=Han}{0,3}(?:前移|前进|上升|提升)了?\d*[位名]?[，,])?$/u;

/** “进入2022中国西部百强区，|排在第65位”: the list of the clause before. */
export function listOf(before: string): string[] {
  const placed = PLACED.exec(before)?.[1];
  if (placed) return [placed.slice(stripLead(placed).skip)];
  const list = LIST_BEFORE.exec(before)?.[1];
  return list ? [`${list.replace(/^(?:19|20)\d\d年?度?/u, '')}排名`] : [];
}

/** “A、B、C等六项主要经济指标全部位列…”: the list that the class sums up. */
export const indicatorsOf = (before: string): string | undefined => CLASSED.exec(before)?.[1];
const CLASSED =
  /(?:^|[，,。；;：:])([^，,。；;：:]+、[^，,。；;：:]+?)等[\p{Script=Han}\d]{1,3}[项个大](?:主要|核心|重点)?(?:经济)?(?:发展)?指标[^，,。；;：:]{0,10}$/u;
