/** Names of indicators put together from what the text leaves out or says in another order. */
import { indicatorNamed } from '../../lexicon/indicators';
import { DEPENDENT, stripLead } from './phrase';

const NEW = /^(?:净增|新增|新认定|新获批|新培育|新引进|新建成?|新设立?|新推出|增加|建成)/u;

/** Of two such nouns the later replaces the earlier: 茶叶产量5.2万吨、产值86亿元. */
const MONEY_NOUN = /(?:总产值|产值|产量|营业收入|营收|增加值|利润总额|利润|税收|销售额|销售收入)$/u;

/** 粮食播种面积 → 粮食 before 总产; 新增国家级“小巨人” → 国家级“小巨人” before 总数. */
export function withoutNew(base: string, dependent = ''): string {
  let thing = base.replace(NEW, '');
  if (MONEY_NOUN.test(dependent)) thing = thing.replace(MONEY_NOUN, '') || thing;
  if (/产量?$|单产/u.test(dependent)) thing = thing.replace(/(?:播种|种植|生产)?面积$/u, '');
  return thing.length >= 2 ? thing : base;
}

/** The thing without the verb in front of it: 累计签约家居企业 → 家居企业. */
export function thingOf(name: string): string {
  const { skip, verb } = stripLead(name);
  const thing = name.slice(skip + verb.length);
  return verb && thing.length >= 2 ? thingOf(thing) : withoutNew(name.slice(skip));
}

/** A dependent noun with the thing before it: 总数 → 国家级“小巨人”总数, 占全球 → 交易额占全球比重. */
export function completed(name: string, base: string | undefined, forward: string | undefined): string {
  if (!DEPENDENT.test(name)) return name;
  const thing = base ?? forward;
  if (!thing) return name;
  if (thing.endsWith(name)) return thing;
  const share = /^占/u.test(name) && !/(?:比重|比例)$/u.test(name) ? '比重' : '';
  return withoutNew(thing, name) + name + share;
}

const GENERIC =
  /^(?:项目|企业|工程|产业|社区|小区|村|院校|职业院校|高校|学校|单位|案例|成果|品牌|品种|乡镇|街道|园区|景区|基地|机构|公司|家庭|农户|团队|产品|集体|个人|医院|县区|村庄|区县|县|市|镇)$/u;
/** What a counted thing got into or passed belongs to its name. */
const TITLED = /^(?:全部|均|都|成功|首次|先后)?(?:进入|入选|通过|获评|获批|被评为|被认定为|跻身|上榜|纳入|列入|荣登)/u;
const ADVERBS =
  /^(?:尽[早快]|顺利|全部|全面|正在|已经?|均|都|陆续|相继|全覆盖|如期|加快|正式|成功|同步|有序|提前|力争|稳步|扎实|深入|持续)+/u;

/** 60个|项目|尽早开工建设 → 开工建设项目; 14个|社区|被评为四川省绿色社区 → 四川省绿色社区. */
export function countedName(noun: string, predicate: string, verb: string): string {
  if (predicate === '' || !(GENERIC.test(noun) || TITLED.test(predicate))) return verb + noun;
  const plain = predicate.replace(ADVERBS, '').replace(/(?:[了的]|[，,]?(?:可|将|预计|并|后).*)$/u, '');
  const title = /^(?:被评为|被认定为|被授予|获评|入选|荣获|获得|跻身)(.+)$/u.exec(plain)?.[1];
  if (title?.endsWith(noun)) return title;
  return plain.length > 0 && plain.length <= 40
    ? (plain.startsWith(verb) ? '' : verb) + plain + (TITLED.test(predicate) ? '的' : '') + noun
    : verb + noun;
}

/** The catalogue's indicator that the nearest earlier clause begins with: 粮食总产量再上新台阶，突破1600亿斤大关. */
export function topicOf(before: string): string | undefined {
  for (const clause of before.split(/[，,。；;：:]/u).reverse()) {
    const { skip } = stripLead(clause);
    const words = clause.slice(skip);
    for (let length = Math.min(16, words.length); length >= 3; length--) {
      const name = words.slice(0, length);
      if (indicatorNamed(name)) return name;
    }
  }
  return undefined;
}

/** 惠及 without an object: whom it reaches follows from the unit. */
export function reached(verb: string, base: string, unit: string): string {
  const whom = /户$/u.test(unit) ? '户数' : /[人名]$|人次$/u.test(unit) ? '人数' : '';
  if (/^[出存]栏$/u.test(verb)) return base.replace(/[出存]栏量?$/u, '') + verb;
  return whom && /^(?:惠及|覆盖|服务|受益|带动|救助|资助)$/u.test(verb)
    ? thingOf(base) + verb + whom
    : verb + thingOf(base);
}
