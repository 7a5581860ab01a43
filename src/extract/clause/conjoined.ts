import { matchesOf } from '../../lexicon/matches';
import { unitTable } from '../../lexicon/unit-table';
import { isVocabulary } from '../candidates/name-start';
import type { Stretch } from './phrase-edges';
import { closesPolicy, closesThing } from './work-noun';

/** 和, 与, 及 inside words, which join nothing. */
const CONJUNCTION =
  /(?<![共温饱祥柔中平谐亲调总联缓醇雍永泰仁顺义太安人敦])和(?!平(?![远江顶凉罗阳乐南果武谷湖潭])|[谐睦美县田顺记硕静布龙林政气煦县]|旅游|社会发展|改革委|信息化|高质量|治理|物流)|(?<![参给赠授相])与(?![会时其共众此])|以及|(?<![普涉危波触顾提埃遍殃])及(?![时其早格物第])|暨/gu;
const JOINS = unitTable('和与及暨');
/** A noun that can close a name, so that what follows the conjunction is a name of its own. */
const CLOSES =
  /(?:[路桥站港园馆院校厂城线河湖库渠道段坝寨场楼塔街寺]|[片园新景社小校院矿厂港]区|试验区|示范区|合作区|先行区|先导区|联动区|保护区|集聚区|功能区|经开区|高新区|工程|项目|中心|基地|平台|铁路|高铁|城际|高速|机场|枢纽|广场|酒店|总部|码头|通道|隧道|水库|灌区|电站|改造|整治|建设|扩容|扩建|改扩建|迁建|新改建|改建|翻新|搬迁|绿化|亮化|美化|硬化|清淤|疏浚|新线|开发|治理|修复|加固|增容|拓宽|扩容提质|提质改造|修缮|扩能|提档升级|(?:扩能|扩容|改造|功能|能级)(?:升级|提升)|优化提升|改革|行动|计划|机制|战略|制度|模式|规划|纲要|条例|政策|工程|赛|节|会|论坛|奖|市|县|企业|装置|实验室|产业|集群)(?:[（(][^）)]*[）)]|[一二三四五六]期)?[”"]?$|[一二三四五六]期$/u;

/** Whether the phrase ends in a noun that can close a name. */
export const closesName = (phrase: string): boolean => CLOSES.test(phrase) || closesThing(phrase);

/**
 * Splits a phrase at its conjunctions where both sides are names of their own: 白石港泵站和枫溪港泵站, but not
 * 酒埠江灌区续建配套与现代化改造. In the last member of a list the conjunction joins members.
 */
export function splitConjoined(
  text: string,
  phrase: Stretch,
  where: { inList: boolean; last: boolean; listed: boolean; before: string },
): Stretch[] {
  let at = phrase.from;
  while (at < phrase.to && JOINS[text.charCodeAt(at)] === 0) at++;
  if (at === phrase.to) return [phrase];
  const inside = text.slice(phrase.from, phrase.to);
  const pieces: Stretch[] = [];
  let start = 0;
  for (const match of matchesOf(inside, CONJUNCTION)) {
    const left = inside.slice(start, match.index);
    const right = inside.slice(match.index + match[0].length);
    if (
      /(?:交叉口|路口|交汇处|两岸|之间)|^(?:[东西南北]延(?:伸)?[段线]|其?(?:附属|配套)|连接线|接线)|^[\p{Script=Han}]{1,10}?(?:连通|联通|连接|互通|衔接|并轨|合并)/u.test(
        right,
      )
    )
      continue;
    if (left.length < 2 || right.length < 2 || openMarks(left)) continue;
    if (match[0] === '以及') {
      pieces.push({ from: phrase.from + start, to: phrase.from + match.index });
      start = match.index + match[0].length;
      continue;
    }
    // 西康、西十和延榆高铁 lacks the noun throughout; after a member that has one, so must the left side.
    const bare = !closesName(where.before);
    const joinsMembers = where.last && (where.listed || (where.inList && bare));
    if (
      !(
        (CLOSES.test(left) ||
          (left.endsWith('”') && right.endsWith('”')) ||
          (match[0] !== '及' && closesThing(left) && !closesPolicy(right))) &&
        (right.length > 2 || !where.last) &&
        !isBareAction(right) &&
        !(DOES.test(left) && WHERE.test(right)) &&
        !(match[0] === '暨' && ONE_WORK.test(right))
      ) &&
      !(joinsMembers && !isBareAction(right) && !(where.listed && match[0] !== '和' && isTrade(left, right)))
    )
      continue;
    pieces.push({ from: phrase.from + start, to: phrase.from + match.index });
    start = match.index + match[0].length;
  }
  pieces.push({ from: phrase.from + start, to: phrase.to });
  return pieces;
}

/** 数据治理和资产评估中心: two tasks of one centre. */
const DOES = /(?:治理|开发|保护|修复|改造|建设)$/u;
const WHERE = /(?:中心|平台|基地|实验室|研究院)$/u;
/** 滨河大街暨外环连接线大修工程: 暨 joins the parts of one work. */
const ONE_WORK = /(?:工程|项目)$/u;

/** 动力电池及储能, 人工智能与数字经济试验区: goods or trades of one work, beside 西康与延榆高铁. */
const isTrade = (left: string, right: string): boolean =>
  GOODS.test(right) || (!closesName(left) && OPENINGS.some((length) => isVocabulary(right.slice(0, length))));
const GOODS = /^(?:零?配件|零?部件|材料|辅料|设备|装备|组件|制品)$/u;
const OPENINGS = [2, 3, 4];

const isBareAction = (text: string): boolean =>
  /^(?:现代化|安全|防洪|排涝|配套|综合|系统|信息化|数字化|智能化|标准化|环境)?(?:设施|服务|改造|整治|提升|建设|治理|保护|修复|利用|开发|管理|扩建|扩能|扩容|更新|运营|维护|改造工程|整治工程|建设工程|改造项目|建设项目|工程|项目)+(?:工程|项目)?$/u.test(
    text,
  );

const openMarks = (text: string): boolean =>
  (text.match(/[“《（(]/gu)?.length ?? 0) > (text.match(/[”》）)]/gu)?.length ?? 0);
