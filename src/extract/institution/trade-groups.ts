import { shortName } from '../../lexicon/gazetteer';
import { matchesOf } from '../../lexicon/matches';
import { type Candidate, cueOf } from '../candidates/index';
import type { Owners } from './owner';

const GROUP = '集团';
const isGroup = cueOf([GROUP]);
/** Trades that a province or city has one group of its own for. */
const TRADES =
  '能源|交通|交建|交控|轨道|轨道交通|铁路|高速|机场|航空|民航|港口|港务|航运|水利|水务|水投|环保|生态环保|环境|城投|城建|城乡|建工|建投|农业|农发|农投|农垦|粮食|粮油|盐业|林业|种业|文旅|旅游|文化旅游|文投|文化|体育|出版|广电|大数据|数据|数字|信息|科技|科创|磷化|化工|煤炭|矿业|矿产|钢铁|有色|黄金|纺织|外贸|外经贸|商贸|物流|供应链|医药|健康|康养|康旅|金融|金控|国资|国投|产投|资产|地产|资本|电力|燃气|公交|酒店|会展|人才|教育|工业|汽车|机械|军工|装备|建材|水泥|勘设|地矿';
const FORMS = '投资|发展|建设|控股|产业|开发|运营';
/** 组建能源集团、大数据集团: what is set up, merged or made stronger, and who stands beside it in the list. */
const NAMED = new RegExp(
  `(?<=(?:组建|重组|整合|成立|支持|推动|推进|完成|做强|做优|做大|依托|以及|[、与和由])(?:好|了)?)(?:${TRADES}){1,2}(?:${FORMS})?${GROUP}(?=[、，,。；;和与及]|等(?!国[企有])|战略性?重组|重组|整合|改革|改制|转型|上市|挂牌|揭牌|成立|组建|做[强优大]|高质量|实体化|运营|专业化|资产|整体|信用|获评|获得|入选|跻身|营收|$)`,
  'gu',
);

/** Groups that belong to the document's own jurisdiction and are called by their trade alone: 做强能源集团、文旅集团. */
export function tradeGroups(text: string, { home }: Owners): Candidate[] {
  if (!home || !isGroup(text)) return [];
  return matchesOf(text, NAMED).map(
    ({ index, 0: surface }): Candidate => ({
      type: 'Institution',
      from: index,
      to: index + surface.length,
      name: shortName(home) + surface,
      score: 0.65,
      edge: EDGE,
      subtype: 'enterprise',
      aliases: [surface],
    }),
  );
}
/** It stands over the industry that its trade is. */
const EDGE = 0.2;
