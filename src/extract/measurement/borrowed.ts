/** What a name borrows from the indicator before it: 新能源产业销售收入达到300亿元，汽车工业|达到200亿元. */
import type { Observation } from './observation';
import type { Quantity } from './quantities';

const MEASURE =
  /.((?:销售收入|主营业务收入|营业收入|营收|总产值|产值|增加值|税收|利润|交易额|零售额|经济总量|生产总值|财政收入|公共预算收入)|(?:(?:建成区|规划|城区|主城区)?面积|产量|里程|吞吐量|发电量))$/u;
/** Places, trades and firms, which have no size in themselves. */
const HOLDER =
  /(?:[县市州盟旗]|新城|新区|高新区|开发区|(?<![就失作毕])业|(?:制造|化工|纺织|服装|医药|冶金|装备|电子|能源|汽车|机械|建材)|园区?|基地|集群|集团|企业|港|机场)$/u;
const FUNDS = /^(?:资金|[内外]资|(?:省|市|县|境|国)外资金)$/u;
const BROUGHT = /^(?:累计)?(?:引进|争取|实际利用|利用|吸引)/u;

/** 县区增速：|临江区12.3%: a list of growths by its label. */
export const growsByLabel = (name: string, text: string, begin: number): boolean =>
  (PLACE.test(name) || HOLDER.test(name)) &&
  /(?:增速|增幅|涨幅|增长率?|增长情况)[^，,。；;：:\d]{0,6}[：:]/u.test(text.slice(0, begin));

/** 临江区规上工业增加值35.6亿元，…；白河县|18.2亿元: of one place what was told of another. */
const PLACE = /^\p{Script=Han}{1,5}(?:[县市区州盟旗])$/u;
const OF_PLACE = /^\p{Script=Han}{1,4}?(?:县|市|区|州|盟|旗)(.{2,})$/u;

/** The name with the measure, or the verb of bringing in, of the indicator before it where it has none of its own. */
export function borrowed(
  name: string,
  { unit }: Quantity,
  before: Observation | undefined,
  alike?: Observation,
): string {
  const { info } = unit;
  if (!before || (info?.kind !== 'money' && info?.kind !== 'measure')) return name;
  const [, measure] = (alike && PLACE.test(name) && OF_PLACE.exec(alike.indicator)) || [];
  if (measure && alike?.quantity.unit.info?.dimension === info.dimension) return name + measure;
  if (FUNDS.test(name)) return (BROUGHT.exec(before.indicator)?.[0] ?? '') + name;
  if (before.aspect !== 'level' || before.quantity.unit.info?.dimension !== info.dimension) return name;
  return HOLDER.test(name) ? name + (MEASURE.exec(before.indicator)?.[1] ?? '') : name;
}
