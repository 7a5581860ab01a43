/** Whether the unit behind a numeral makes it a quantity. */
import { unitAt, unitTable } from '../../lexicon/unit-table';
import type { UnitRead } from '../../lexicon/units';
import { isIdiom, isInTitle, isSpecification, isThreshold, type Reason } from './not-quantities';

/** Where days and hours are what is measured, not how long something took. */
const TIME_HEAD = /(?:无霜期|年限|寿命|天数|优良天|时间|时长|时数|时限|用时|时效|工期|周期)[^，,。；;]{0,10}$/u;

/** 优良天数达到331天，比上年增加|23天 */
const MORE_TIME =
  /(?:天数|优良天|时间|时长|寿命|时限|工期)[^。；;]*[，,、][^，,。；;]{0,10}(?:增加|减少|多|少|缩短|延长|压缩)了?$|(?:时间|时长|时限|工期|周期|天数)[^。；;]*(?:压缩|缩短|压减|减少|延长)[到至为]?(?:[\d.]+(?:分钟|小时|天|个?工作日)[、和])*$/u;
const isMeasuredTime = (before: string): boolean => TIME_HEAD.test(before) || MORE_TIME.test(before);

/** 公交与轨道50米|内换乘比例, 站点500米|覆盖率: how near, within a name. */
const WITHIN = /^(?:内(?=\p{Script=Han})|半径|覆盖率?)/u;
/** 4个|试点省份之一 */
const AMONG = /^[^，,。；;、\d]{0,16}(?<!分)之一/u;

/** 全市12个|县（市、区）第3位: among how many. */
const RANKED_AMONG =
  /^(?:县|市|区|乡镇|镇|街道|城市|省|地市|盟市|园区|开发区)(?:[（(][^）)]*[）)])?[^，,。；;、\d]{0,8}第[\d一二三四五六七八九十]+(?:位|名(?!单))/u;

const AMONG_OPENS = unitTable('县市区乡镇街城省地盟园开');

/** 跨越了两千亿元|和三千亿元两个台阶 */
const STEPS = /^(?:[和、][一二两三四五六七八九十百千万亿]+元?)*[两三四五六]个[^，。、]{0,6}(?:台阶|大关|关口)/u;

/** 6部门|联合印发: who issues a paper. */
const ISSUED = /^(?:联合|共同)?(?:印发|出台|发布|发文|下发|转发|制定)/u;

/** 3—11岁人群, 14岁女生: an age that says who. */
const AGED =
  /^(?:组|段|年龄段)?的?(?:人群|适龄|儿童|少儿|青少年|青年|妇女|女[孩性生童]|男[孩性生童]|老年?人|居民|婴幼儿|幼儿|少年|学生|人口)/u;

/** 七十二家村, 三台县, 八户庄: a numeral within the name of a place. */
export const IN_PLACE_NAME = /^(?:[县镇乡村庄屯店渠湾沟岭桥营堡寨垭坪]|子[村镇乡])(?![级民卫办医里务中小庄镇])/u;

/** 面积, 部委, 口径 …: the unit's character begins another word. */
export const NOT_A_UNIT =
  /^(?:方面|家班子|方阵|位数|位一体|部委|部曲|里程|口径|口之家|门类|面积|片区|片森林|度[假电]|对[一外口]|本[科书]|成[立为功长效]|节气|节课|道[路德]|分[之类别工]|期[间工]|股[份权]|班子|首都|集团|单位|支付|升级|头部|人民|人大|席位|件事|级|名单|块钱|组团|岁月|面向|面八|段时)/u;

/** Why the unit makes no quantity: a size or a limit in a name, or the first character of another word. */
export function accepted(text: string, start: number, unit: UnitRead): Reason | undefined {
  const rest = text.slice(unit.end - 1, unit.end + 4);
  if (unit.info && unit.info.unit.length === 1 && NOT_A_UNIT.test(rest)) return 'no unit';
  if (isSpecification(text, unit.end, unit.unit)) return 'name';
  if (isInTitle(text, unit.end, unit.unit, unit.info?.kind)) return 'name';
  if (text.startsWith('时速', start - 2) && /\p{Script=Han}/u.test(text[unit.end] ?? '')) return 'name'; // 时速350公里|高铁
  if (text[start - 1] === '每' && unit.info?.dimension === 'people') return 'name';
  if (unit.info?.kind === 'measure' && WITHIN.test(rest.slice(1))) return 'name';
  if (
    unit.unit === '个' &&
    AMONG_OPENS[unitAt(text, unit.end)] === 1 &&
    RANKED_AMONG.test(text.slice(unit.end, unit.end + 24))
  )
    return 'name';
  if (AMONG.test(text.slice(unit.end, unit.end + 20))) return 'idiom';
  if (unit.info?.kind === 'money' && STEPS.test(text.slice(unit.end, unit.end + 16))) return 'idiom';
  if (isThreshold(text, start, unit.end, unit.info?.kind)) return 'threshold';
  if (unit.unit === '岁' && text[start - 1] === '满') return 'name';
  if (unit.unit === '部门' && ISSUED.test(text.slice(unit.end, unit.end + 6))) return 'name';
  if (unit.unit === '岁' && AGED.test(text.slice(unit.end, unit.end + 12))) return 'name';
  if (unit.info?.kind === 'measure' && /^[/／]\d/u.test(text.slice(unit.end, unit.end + 2))) return 'name';
  if (unit.info?.kind === 'count' && isIdiom(text, unit.end)) return 'idiom';
  if (unit.info?.kind === 'time' && !isMeasuredTime(text.slice(Math.max(0, start - 32), start))) return 'period';
  return undefined;
}
