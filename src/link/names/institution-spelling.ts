/** Names of institutions whose short or long form is a rule of its own: branches of banks and grids, railway bureaus, academies. */
import { numeral } from '../normalise';

const BANKS: Record<string, string> = {
  人行: '中国人民银行',
  工行: '中国工商银行',
  农行: '中国农业银行',
  中行: '中国银行',
  建行: '中国建设银行',
  交行: '交通银行',
};
const DIGIT = '〇一二三四五六七八九';

/** Short words that stand at the start or inside: 人行襄阳分行, 国网襄阳供电公司, 第七一九研究所. */
export function spelledOut(name: string): string {
  return institute(short(name));
}

function short(name: string): string {
  return name
    .replace(/^中华人民共和国(?=.{2,12}(?:部|委员会|总局|署)$)/u, '')
    .replace(/^中科院(?=.)/u, '中国科学院')
    .replace(/^中国(?:社科院|社会科学院)(?=.)/u, '中国社会科学院')
    .replace(/^中国农科院(?=.)/u, '中国农业科学院')
    .replace(/^(人行|工行|农行|中行|建行|交行)(?=.{2,}(?:分行|支行)$)/u, (bank) => BANKS[bank]!)
    .replace(/^国网(?=.{2,}供电公司$)/u, '')
    .replace(/^国网(.{2,8}?)省?电力(?:有限)?公司$/u, '国网$1电力')
    .replace(/^中国铁路(.{2,4}?)局集团(?:有限)?公司$|^中国铁路(.{2,4}?)局(?:集团)?$/u, (_, a, b) => `${a ?? b}铁路局`)
    .replace(/^中国人民武装警察部队/u, '武警')
    .replace(/^(?!广东|广西|云南|贵州|海南)(.{2,3})省电力(?:有限)?公司$/u, '国网$1电力')
    .replace(/^(.{4,})\(.{3,}(?:医院|大学|学院|中心|局|办公室|研究院|集团|公司)\)$/u, '$1')
    .replace(/(?<=银行)股份有限公司$/u, '')
    .replace(/^国家统计局(?=.{2,}调查(?:总)?队$)/u, '')
    .replace(/^(?:国家金融监督管理总局|中国银行保险监督管理委员会|中国银保监会)(.{2,}?)监管(分?局)$/u, '$1金融监管$2')
    .replace(/^中国(?:证券监督管理委员会|证监会)(.{2,}?)监管局$/u, '$1证监局')
    .replace(
      /^中国(移动|电信|联通)(?:通信)?(?:集团|股份有限公司)?(.{2,4}?)(?:省|市)?(?:分公司|有限公司|公司)$/u,
      '$2$1',
    )
    .replace(/^中华人民共和国(?=.{2,}海关$)/u, '')
    .replace(
      /第([〇零一二三四五六七八九]{2,4})(?=研究|设计|医院|工厂|厂)/u,
      (_, n: string) => `第${[...n].map((c) => Math.max(0, DIGIT.indexOf(c))).join('')}`,
    );
}

const GROUPS: [RegExp, string][] = [
  [
    /^(?:中国电子科技集团(?:有限公司|公司)?|中国电科|中电科|电科)第?(\d{1,2}|[一二三四五六七八九十]+)(?:研究)?所$/u,
    '中国电科',
  ],
  [/^(?:中国船舶(?:重工|工业)?集团(?:有限公司|公司)?|中国船舶|中船(?:重工|集团)?)第?(\d{3})(?:研究)?所$/u, '中船'],
];

/** 中国电子科技集团公司第五十八研究所 → 中国电科58所. */
function institute(name: string): string {
  for (const [pattern, group] of GROUPS) {
    const number = numeral(pattern.exec(name)?.[1] ?? '');
    if (number !== undefined) return `${group}${number}所`;
  }
  return name;
}
