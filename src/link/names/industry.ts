/** Industries: 生物医药产业链, 生物医药行业 and 生物医药 are one; they belong to nobody. */
import { aliasTable, shortWords } from '../alias-tables';
import { normaliseName, tidyName } from '../normalise';
import type { NameParser } from '../parsed-name';

const TAIL = /(?:产业集群|产业链条|产业链|产业体系|产业|行业|领域)$/u;
/** Sectors whose name goes with or without 业. */
const SECTOR =
  /^(旅游|文化旅游|金融|物流|现代物流|房地产|文化|体育|健康|养老|会展|餐饮|住宿|批发零售|零售|汽车|钢铁|石化|化工|建材|建筑|纺织|软件|环保|采矿|种植|养殖|畜牧|陶瓷|家具|印刷|包装|船舶|电子信息|装备制造|高端装备制造|先进装备制造|智能制造|生物制造|食品加工|农产品加工|信息服务|软件和信息服务|软件和信息技术服务|科技服务|家政服务|商贸服务|中医药|酒店|家政|殡葬|快递|邮政|电商|电子商务)业$/u;

/** What is done with an industry is no part of its name: 发展高精尖, 完善新一代信息技术. */
const DONE =
  /^(?:聚力|大力|加快|积极|重点|着力|坚决|力争|全力)*(?:发展|壮大|培育|做强|做大|做优|完善|推进|推动|打造|布局|提升|防范|力争)+(?=.{2})/u;

export const parseIndustry: NameParser = (surface) => {
  const name = shortWords('Industry', normaliseName(surface))
    .replace(DONE, '')
    .replace(/[&与及]|以及/gu, '和')
    .replace(/[()]/gu, '');
  let core = name;
  for (let m = TAIL.exec(core); m && core.length - m[0].length >= 2; m = TAIL.exec(core))
    core = core.slice(0, -m[0].length);
  core = SECTOR.exec(core)?.[1] ?? core;
  const known = aliasTable('aliases.tsv', 'Industry').canonicalOf(core);
  const key = known ?? core;
  return {
    key,
    official: known !== undefined,
    canonical: known ?? (core === name ? tidyName(surface) : core),
    parts: { core: key },
    rules: ['industry-tail'],
  };
};
