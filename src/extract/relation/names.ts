import { divisionsNamed } from '../../lexicon/gazetteer';
import type { EntityFact, EntityType } from '../fact';
import type { MentionUnit } from './clause';
import { opensWithFirm } from './firm-in-name';
import { lineEnds } from './line-ends';
import { canonicalEnd, divisionIn } from './named-division';
import type { Stating } from './stating';

/** Lines that run far: their ends need not lie near. */
const LONG_LINE = /铁路|高铁|客专|城际|高速|国道|[输天][气油电然]|航[线班]/u;
/** 青岛至兰州高速云水连接线 need not lie where the line begins that it leads to. */
const OF_LINE = /^.{2,8}至.{2,8}(?:高速(?:公路)?|铁路|高铁)\p{Script=Han}{2,}(?:连接线|联络线)$/u;
/** Ends that name no place of their own. */
const BARE_END = /^(?:市区|城区|县城|主城区?|国境线?|[国省市县]界)$/u;
const OF_PLACE = new Set<EntityType>(['Project', 'Institution', 'Place']);

/** What names say by themselves: LOCATED_IN, PART_OF and CONNECTS of a name and the names or divisions inside it. */
export function namesIn(stating: Stating, outer: MentionUnit[], all: MentionUnit[]): void {
  for (const unit of outer) {
    for (const mention of unit.mentions) {
      if (!OF_PLACE.has(mention.type)) continue;
      const inner = all.filter((u) => u !== unit && isInside(u.mentions[0]!, mention));
      const ends = mention.type === 'Institution' ? [] : lineEnds(mention.name);
      const joined = ends.map((end) => {
        const named = inner.map(({ mentions }) => mentions[0]!).find(({ surface }) => surface === end);
        return named?.name ?? canonicalEnd(stating.document.meta, end, LONG_LINE.test(mention.name));
      });
      for (const end of joined.filter((name) => !BARE_END.test(name)))
        state(stating, unit, mention, 'CONNECTS', end, 'Place');
      for (const { mentions } of inner) {
        const part = mentions[0]!;
        if (!ends.some((end) => part.surface.includes(end) || end.includes(part.surface)))
          stateInner(stating, unit, mention, part);
      }
      if (mention.type !== 'Place') stateOwner(stating, unit, mention);
      const division =
        opensWithFirm(mention.name) || OF_LINE.test(mention.name)
          ? undefined
          : divisionIn(stating.document.meta, mention);
      if (division && division !== mention.name && !joined.includes(division))
        state(stating, unit, mention, mention.type === 'Place' ? 'PART_OF' : 'LOCATED_IN', division, 'Place');
    }
  }
}

/** 太原 in 太原机场改扩建, but not in the 临汾机场改扩建 of 太原、临汾机场改扩建. */
const isInside = (part: EntityFact, whole: EntityFact): boolean =>
  part.start >= whole.start && part.end <= whole.end && part.end - part.start < whole.end - whole.start;

function state(
  stating: Stating,
  unit: MentionUnit,
  mention: EntityFact,
  predicate: 'LOCATED_IN' | 'PART_OF' | 'CONNECTS',
  object: string,
  objectType: EntityType,
): void {
  const subject = { name: mention.name, type: mention.type, mention };
  stating.add({
    subject,
    predicate,
    object,
    objectType,
    rule: `name-${predicate.toLowerCase()}`,
    from: unit.from,
    to: unit.to,
  });
}

/** A name within a name: 江南大学 in 江南大学附属医院, 港区 in 港区化工园区. */
function stateInner(stating: Stating, unit: MentionUnit, mention: EntityFact, part: EntityFact): void {
  const isOfOther = mention.surface.includes('、') && !mention.name.includes(part.surface);
  if (part.name === mention.name || isOfOther) return;
  // 成渝双城经济圈 holds what it is named after
  if (part.type === 'Place' && !(mention.type === 'Place' && REGION.test(mention.name)))
    state(stating, unit, mention, mention.type === 'Place' ? 'PART_OF' : 'LOCATED_IN', part.name, 'Place');
}

const REGION = /(?:经济[圈带区]|城市群|都市[圈区]|大湾区|三角洲?|走廊|协作区|合作区)$/u;

/** Parts of an institution that are built as such; any other work that opens with its name is its undertaking. */
const PART = /(?:院区|分院|校区|分校|新院|[东南西北]院|[东南西北]区|学院|医学中心|附属医院)$/u;
const PART_WITHIN = /院区|分院|校区|分校/u;
/** Institutions that show in the name of another: 江南大学医学院, 城投集团人造板基地. */
const OWNER = /^(?:.{2,14}?(?:集团|公司)|.{2,10}?大学)(?=.{2,})/u;
/** Public houses that are built for, not builders, and works that nobody would call an undertaking of theirs. */
const BUILT_FOR =
  /(?:小学|中学|学校|幼儿园|卫生院|保健院|敬老院|[书化物念育术技]馆|中心|局|委员会|委|人民政府|府|厂)$/u;
/** What remains of a name behind its owner's, so that the whole is a work: not 中车株机 in 中车株机公司. */
const WORK =
  /^(?:项目$|总部|基地|园区|工厂|[一二三四五六七八]期|技改|扩[建能产]|搬迁|(?!集团|公司|股份|实业|控股|小镇$).{2,})$/u;
/** Public houses whose buildings are parts of them. */
const HOUSE =
  /(?:医院|保健院|中医院|卫生院|疾控中心|学院|大学|中学|小学|学校|一中|二中|[一二三四五]院|院区|研究院|实验室|研究所)$/u;
const BUILDING =
  /(?:楼|大楼|病房|病区|院区|分院|校区|分校|用房|实验室|馆|公寓|宿舍|食堂|操场|[东南西北]院|附属[\p{Script=Han}]{2,4}|[一二三四]期)(?:项目|工程|建设|改造|扩建|改扩建)*$/u;
/** Houses that care and teach: rooms, centres and wards that bear their name are parts of them. */
const CARE =
  /(?:医院|保健院|卫生院|[一二三四五六]院|疾控中心|福利院|养老院|敬老院|养护院|中学|小学|学校|幼儿园|[一二三四五六]中|中专|技校)$/u;
const PART_OF_CARE = /(?:楼|中心|基地|[院病新]区|部|科室?|所|站|馆|室|场)$/u;
/** 怀柔实验室 + 山西 + 研究院: what a house has elsewhere. */
const BRANCH = /^.{2,}(?:医院|研究院|研究所|学院|实验室|平台|(?<!数据|运营|物流|销售|结算|制造)中心)$/u;
/** 亚洲开发银行 + 贷款项目: who pays does not build. */
const FINANCED = /^(?:贷款|专项债|授信|融资|基金|援建|援助|捐[建赠资助])/u;
/** Kinds of firms: 跨国公司地区总部. */
const CLASS_OF_FIRMS =
  /^(?:跨国|上市|龙头|国有|民营|科技|物流|旅游|分|子|总|母|大型|央企|企业|中央)(?:公司|集团|企业)?$/u;
/** A hospital that moves is moved, a firm that is merged does not build. */
const MOVED = /^(?:整体)?(?:搬迁|迁建|重组|整合)/u;
const isWork = (rest: string): boolean => /^.{2,}(?:项目|工程)$/u.test(rest) || WORK.test(rest);
const SHORTEST_INSTITUTION = 2;
const LONGEST_INSTITUTION = 20;

/** 川江投资 and 川江投资集团 are one firm. */
const LEGAL_FORM = /^(?:集团|控股|股份|(?:集团)?(?:股份)?(?:有限)?(?:责任)?(?:总?公司))$/u;

/** The institution whose name opens another name: PART_OF among institutions, UNDERTAKES of a work. */
function stateOwner(stating: Stating, unit: MentionUnit, mention: EntityFact): void {
  const owned = ownerIn(stating, mention);
  if (!owned || owned.owner === mention.name || LEGAL_FORM.test(owned.rest)) return;
  const { owner, rest } = owned;
  if (mention.type === 'Institution' || PART.test(mention.name) || isPart(owner, rest)) {
    state(stating, unit, mention, 'PART_OF', owner, 'Institution');
    return;
  }
  if (CLASS_OF_FIRMS.test(owner) || !isWork(rest) || PART_WITHIN.test(rest)) return;
  if (BUILT_FOR.test(owner) || MOVED.test(rest) || FINANCED.test(rest)) return;
  stating.add({
    subject: { name: owner, type: 'Institution' },
    predicate: 'UNDERTAKES',
    object: mention.name,
    objectType: 'Project',
    rule: 'name-undertakes',
    mentions: [mention],
    from: unit.from,
    to: unit.to,
  });
}

/** Whether a work is a part of the house that its name opens with: a building of it, a branch elsewhere. */
const isPart = (owner: string, rest: string): boolean =>
  (HOUSE.test(owner) && (BUILDING.test(rest) || (BRANCH.test(rest) && divisionOpening(rest) > 0))) ||
  (CARE.test(owner) && PART_OF_CARE.test(rest) && !MOVED.test(rest));

/** Where the division ends that the name opens with by its short name. */
const divisionOpening = (name: string): number =>
  [4, 3, 2].find((length) => divisionsNamed(name.slice(0, length)).some((d) => d.name.length > length)) ?? 0;

/** The longest institution that a name opens with. */
function openingOwner(
  institutions: ReadonlyMap<string, string>,
  form: string,
  type: EntityType,
): { owner: string; rest: string } | undefined {
  for (let length = Math.min(LONGEST_INSTITUTION, form.length - 2); length >= SHORTEST_INSTITUTION; length--) {
    const opening = form.slice(0, length);
    const owner = institutions.get(opening);
    if (!owner || (length === 2 && BUILT_FOR.test(opening))) continue;
    const rest = form.slice(length);
    // 清真牛肉食|品加工, 白果风电|开发二期: a word is cut, or a kind of work stands for a firm
    if (type === 'Project' && (/^[品业子源料]/u.test(rest) || /(?:风电|光伏|水电|火电|储能|抽蓄)$/u.test(owner)))
      continue;
    return { owner, rest };
  }
  return undefined;
}

/** The owner that a name opens with, and what follows in the name. */
function ownerIn(
  { institutions }: Stating,
  { name, surface, type }: EntityFact,
): { owner: string; rest: string } | undefined {
  for (const form of surface.includes('、') ? [name] : [surface, name]) {
    const owned = openingOwner(institutions, form, type);
    if (owned) return owned;
    // 惠州 + 埃克森美孚 + 一期
    const at = type === 'Project' ? divisionOpening(form) : 0;
    const local = at > 0 ? openingOwner(institutions, form.slice(at), type) : undefined;
    if (local && !HOUSE.test(local.owner)) return local;
    // 高阳 + 恒润印染: a work that is called by its firm and where it lies
    const whole = at > 0 ? institutions.get(form.slice(at)) : undefined;
    if (whole && !HOUSE.test(whole)) return { owner: whole, rest: '项目' };
  }
  const stated = OWNER.exec(name.replace(/^[由与和同]/u, ''))?.[0];
  if (stated && (type !== 'Institution' || !stated.endsWith('公司')))
    return { owner: stated, rest: name.slice(name.indexOf(stated) + stated.length) };
  return undefined;
}
