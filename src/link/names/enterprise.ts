/**
 * Firms: the name without its legal form and empty descriptors. 广元智同环保科技有限公司 and 智同环保 are one;
 * a group and its subsidiary (通快集团, 通快(中国)), plants of two cities, X电气 and X半导体 are not.
 */
import { nationalInstitutions } from '../../lexicon/national-institutions';
import { aliasTable } from '../alias-tables';

const LEGAL = /(?:股份有限公司|有限责任公司|有限公司|股份公司|总公司|\(有限合伙\)|有限合伙|公司)$/u;
/** 京东方科技集团股份有限公司 is one firm, not the group over 京东方. */
const LISTED_GROUP = /(?<=..)(?:科技|技术|实业)集团股份有限公司$/u;
const EMPTY = /(?:连锁|科技|技术|实业|企业管理|投资控股|控股|国际|企业|工贸|商贸|贸易|科技发展|技术开发|科技开发)$/u;
/** Words of which the name of a city's own company is made: without its city it is no name. */
const GENERIC =
  /^(?:农村|商业|银行|信用|合作|联合社|联社|城市|城乡|建设|发展|投资|交通|文化|旅游|文旅|水务|水利|公交|公共|地铁|轨道|港口|港务|机场|国有|资产|资本|经营|管理|运营|控股|集团|燃气|天然气|热力|供电|供水|电力|自来水|城投|交投|国投|产投|农投|产业|金融|科技|技术|实业|环保|环境|粮食|供销|农业|工业|新区|高新|经济|开发|高速|铁路|日报|报业|广播|电视|传媒|社|农商行|农商|钢铁|担保|融资|创业|创新|人才|数据|大数据|数字|股份|有限|公司|创投|基金|房地产|房产|置业|路桥|建工|建筑|市政|园林|物流|能源|煤业|煤炭|矿业|化工|医药|食品|汽车|总)+$/u;

export const hasLegalForm = (name: string): boolean => LEGAL.test(name) || /集团$|\(集团\)$/u.test(name);

export const isGenericFirm = (core: string): boolean => GENERIC.test(core);

/** Core of a firm's name: without legal form, empty descriptors and brackets. */
export function firmCore(name: string): string {
  let core = name.replace(/[()]/gu, '').replace(LISTED_GROUP, '');
  for (let m = LEGAL.exec(core); m && core.length - m[0].length >= 2; m = LEGAL.exec(core))
    core = core.slice(0, -m[0].length);
  core = core.replace(/(?<=..)集团(?:股份|控股)$/u, '集团').replace(/(?<=..)股份$/u, '');
  for (let m = EMPTY.exec(core); m && core.length - m[0].length >= 2; m = EMPTY.exec(core)) {
    const shorter = core.slice(0, -m[0].length);
    if (isGenericFirm(shorter)) break;
    core = shorter;
  }
  return core
    .replace(/^中国建筑第([一二三四五六七八])工程局/u, '中建$1局')
    .replace(/^中铁([一二三四五六七八九十]+)局集团/u, '中铁$1局')
    .replace(/^中国铁建第?([一二三四五六七八九十]+)局集团/u, '中铁$1局')
    .replace(
      /^中交第([一二三四])(航务|公路)工程局/u,
      (_, n: string, kind: string) => `中交${n}${kind === '航务' ? '航' : '公'}局`,
    );
}

/** A firm or bank known nationwide, by any of its names. */
export function knownFirm(core: string, name: string): string | undefined {
  const table = aliasTable('institution-aliases.tsv', 'Institution');
  const there = table.canonicalOf(name) ?? table.canonicalOf(name.replace(LEGAL, '').replace(/[()]/gu, ''));
  if (there && !(there.endsWith('集团') && /股份有限公司$/u.test(name) && !/集团/u.test(name))) return there;
  const byCore = table.canonicalOf(core);
  // 鞍钢股份有限公司 is listed, and one of the firms of 鞍钢集团.
  if (byCore?.endsWith('集团') && /股份(?:有限公司)?$/u.test(name) && !/集团/u.test(name)) return `${core}股份`;
  if (byCore) return byCore;
  const brand = /集团股份有限公司$/u.test(name) ? core.replace(/集团$/u, '') : core;
  return table.canonicalOf(brand) ?? (brands().has(brand) ? brand : listedUnder(brand, name));
}

/** What stands between a brand and the legal form of the firm that bears it: 福耀玻璃工业集团股份有限公司. */
const FILLER =
  /^(?:工业|科技|技术|实业|控股|集团|电器|电子|电气|制造|发展|投资|国际|食品|乳业|制药|药业|医药|新材料|新能源|能源)+$/u;

/** A listed firm by the brand that opens its name. */
function listedUnder(core: string, name: string): string | undefined {
  if (!/股份有限公司$/u.test(name)) return undefined;
  const table = aliasTable('institution-aliases.tsv', 'Institution');
  for (let length = core.length - 2; length >= 3; length--) {
    const brand = core.slice(0, length);
    if (!FILLER.test(core.slice(length))) continue;
    const there = table.canonicalOf(brand) ?? (brands().has(brand) ? brand : undefined);
    if (there && !there.endsWith('集团')) return there;
  }
  return undefined;
}

let known: Set<string> | undefined;

/** Firms whose own name is known nationwide: 天合光能 is one in the reports of every city where it builds a plant. */
function brands(): Set<string> {
  known ??= new Set(
    nationalInstitutions()
      .filter(({ kind }) => kind === 'enterprise')
      .map(({ name }) => firmCore(name)),
  );
  return known;
}
