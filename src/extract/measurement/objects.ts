/** What a number counts: unit, verb and noun of its object, wherever they stand. */
import { type UnitRead, unitNamed } from '../../lexicon/units';
import { clauseAfter, type Following, nounAfter } from './following';
import { stripLead } from './lead';
import type { Quantity } from './quantities';

/** 242万|偏远农村居民: the unit that the noun implies. */
export function peopled(unit: UnitRead, noun: string): UnitRead {
  const base = /户$|家庭$/u.test(noun)
    ? '户'
    : /^(?:农村|城镇|城乡|贫困|困难|失地|偏远)*(?:人口|群众|居民|农民|职工|学生|老年?人|儿童|残疾人|婴幼儿|幼儿)/u.test(
          noun,
        )
      ? '人'
      : /(?:居民|群众|人口|学生|师生|农民|儿童|老年?人|职工|人员|患者|游客|农民工|人才|劳动力|毕业生|人|青年|党员|干部)$/u.test(
            noun,
          )
        ? '人'
        : '';
  return base ? { ...unit, unit: unit.unit + base, info: unitNamed(base) } : unit;
}

/** 新建, 改造 … at the front of a phrase whose object follows the number: 新建明德高中等|11个|项目. */
export const leadingVerb = (phrase: string): string =>
  /等$/u.test(phrase) || /^(?:新|建成|改造|投用)/u.test(phrase) ? stripLead(phrase).verb : '';

/** 新农村建设|6件实事: the verb is part of a noun. */
const NOMINAL = /[\p{Script=Han}](?<![累合共新已全续])(?:建设|改造|治理|保护|服务|培训|整治|修复)$/u;

/** 黄浦江累计贯通|69公里|岸线: the verb at the end of the phrase, whose object follows. */
export function trailingVerb(phrase: string): string | undefined {
  for (let length = 4; length >= 2; length--) {
    const tail = phrase.slice(-length);
    if (NOMINAL.test(phrase)) continue;
    if (tail.length === length && (tail === '争取' || stripLead(tail).verb === tail)) return tail;
  }
  return undefined;
}

export interface Behind {
  noun: string;
  /** Where the reading goes on: behind the noun, unless another number stands before it. */
  to: number;
}

/** “总投资185亿元的64个重点技改项目”: what a dependent noun belongs to, when it stands behind. */
export function nounBehind(text: string, at: number, next: Quantity | undefined): Behind | undefined {
  if (text[at] !== '的') return undefined;
  if (!next || at + 1 < next.start) {
    const found = nounAfter(text, at + 1, next?.start ?? text.length);
    return found && { noun: found.noun.replace(/等\p{Script=Han}{0,6}$/u, ''), to: found.to };
  }
  const found: Following | undefined = nounAfter(text, next.end, Math.min(text.length, next.end + 30));
  const noun = found?.noun ?? clauseAfter(text, next.end, text.length);
  return noun ? { noun, to: at } : undefined;
}

/** 拥有|210万千瓦|的风能资源: what there is so much of. */
export function heldBehind(text: string, between: string, q: Quantity, next: Quantity | undefined): Behind | undefined {
  if (q.unit.info?.kind !== 'measure' || !HAS.test(between)) return undefined;
  const behind = nounBehind(text, q.end, next);
  return behind && !NOT_HELD.test(behind.noun) ? behind : undefined;
}
const HAS = /^[，,、；;\s]*(?:拥有|现有|有|和)?$/u;
const NOT_HELD = /(?:规模|水平|目标|能力|纪录|台阶|大关|行列|门槛|成绩)$/u;

const WHOM = /^(困难群众|群众|居民|村民|农民|患者|学生|职工|老年?人|儿童|(?:农村|贫困)?人口)(的?)(.{3,})$/u;

/** 解决|397户|群众的住房难题 → 解决住房难题群众: whom it helps, and in what. */
export function helped(verb: string, noun: string): string | undefined {
  const [, whom, of, matter] = WHOM.exec(noun) ?? [];
  if (matter && whom!.endsWith('人口')) return verb.replace(/了$/u, '') + whom + matter;
  return matter && (of || /(?:解决|改善|保障|化解)$/u.test(verb))
    ? verb.replace(/了$/u, '') + matter + whom
    : undefined;
}

const MEASURED =
  /(?<=.{2})(?:\p{Script=Han}{2}率|比例|占比|比重|全长|总长度?|总面积|总投资|总产值|年产值|占地面积|里程|均价|(?<=项目|工程)投资)$/u;

/** 14个|重点产业产值|占农业总产值的80% */
const YIELDS_OF =
  /(?<=\p{Script=Han}{2}(?:产业|行业|企业|园区|集群|开发区))(?:总?产值|增加值|(?:营业|销售)收入|营收|税收|投资)$/u;

/** 改善800所|学校办学条件: what of the counted is bettered. */
const CONDITION =
  /(?<=学校|院校|高校|小区|社区|[乡村山]村|家庭|农户|医院|卫生院)(?:办学|人居|居住|生产|生活|就医|诊疗|基础设施)+(?:条件|环境|面貌)$/u;

/** 99个|行政村通畅率|达100%: what is counted, without the noun that the next number measures. */
export const counted = (noun: string, between: string): string => {
  const thing = noun.replace(CONDITION, '').replace(/(?<=项目|工程)建设$/u, '');
  if (/^占.+的$/u.test(between)) return thing.replace(YIELDS_OF, '');
  return /^(?:均?达到?|为|约|超过?|突破)?$/u.test(between) ? thing.replace(MEASURED, '') : thing;
};

/** 带动|800户|脱贫 → 带动脱贫: what the counted were brought to. */
export const broughtTo = (before: string, noun: string): string | undefined => {
  const verb = /^(?:脱贫|增收|就业|致富|创业|参保|就近就业)$/u.test(noun)
    ? /(?:带动|帮助|促进|推动|吸纳|帮扶)$/u.exec(before)?.[0]
    : undefined;
  return verb && verb + noun;
};

/** 60%以上的|论文由高校完成 → 高校完成的论文. */
export const ofDoer = (clause: string): string =>
  clause.replace(/^(.{2,8})由(.{2,10}?)(申请|承担|完成|提供|创造|贡献|投资|举办|获得|拥有)$/u, '$2$3的$1');

/** A verb behind a sum begins what it is for: 投入2320万元|改善分院业务用房. */
export const isPurpose = (noun: string): boolean =>
  /^(?:用于|用来|重点|补[上齐足贴]|偿还|化解|解决|扶持|帮助|奖补|救助|加强|强化|整治|扩大|改善|建设|实施|打造|改造|新建|启动|支持|推进|开展|推动|完善|购置|购买|修建|升级|提升|保障)/u.test(
    noun,
  );

/** Verbs of giving: what is done for the counted people. */
const GIVEN =
  /(?<=.{2})(?:免费|发放|提供|解决|办理|补办|减免|落实|安排|开展|建立|配备|支付|兑付|兑现|送去|赠送|开通|修建|改造|安装|免除|购买|缴纳|代缴|调剂|完成|实施|讨回|追回|颁发|换发|减轻|节约|节省|授予|投放|补充|配备|配发)/u;

/** 为|7.4万户|低保对象发放救助资金 → 低保对象: the noun that 为, 向, 给 governs ends where the deed begins. */
export function served(before: string, noun: string): string {
  const deed =
    /(?:[为向给对帮](?:[全我][省市县区州]|各[县区乡镇])?|推动|支持|帮助|引导|组织|鼓励|促进|指导|助力|协助)$/u.test(
      before,
    )
      ? GIVEN.exec(noun)
      : null;
  return deed ? noun.slice(0, deed.index) : noun;
}

/** 被列为长三角|26个|中心城市、沪杭金发展带节点城市: the titles of a list are counted one by one. */
export const listedAs = (before: string, noun: string): string =>
  /(?:列为|成为|评为|认定为|定位为)[^，,。；;]*$/u.test(before) && noun.includes('、')
    ? noun.slice(0, noun.indexOf('、'))
    : noun;

/** 110公里|贫困村道路改造和客运站点建设 → 贫困村道路改造: of two works a length or an area measures the first. */
export const worksOf = (noun: string): string =>
  noun.replace(
    /(?<=^[^和与及、]{2,}(?:改造|建设|治理|整治|绿化|修复|提升|硬化|养护|清淤|新改建|改扩建|新建|改建))(?:和|及|与|、).+$/u,
    '',
  );
