import type { EntityFact, EntityType } from '../fact';
import type { MentionUnit } from './clause';
import { canonicalPlace, divisionIn } from './named-division';
import type { Stating } from './stating';

/** Ends of a line in its name: 256省道(204国道-太沙路), 株洲至醴陵高速. */
const BRACKETED_ENDS =
  /[(（](?<from>[^()（）—–~～至到-]{2,12})(?:—|–|-|~|～|至|到)+(?<to>[^()（）—–~～至到-]{2,12}?)(?:段)?[)）]/u;
const PLAIN_ENDS =
  /^(?<from>[\p{Script=Han}]{2,5}?)(?:至|到|—|–|-|~|～)+(?<to>[\p{Script=Han}]{2,5}?)(?:(?:城际|市域|高速)?(?:铁路|轨道|高铁|客专|公路|高速|快速路|快速通道|段|天然气|输气|输油|输水|特高压|线|航线|航道|国道|省道|大道|通道|连接线|联络线|延长线|隧道|航班|班列))/u;
/** Works on water: (A~B) is the stretch that is worked on. */
const ON_WATER = /[河湖渠浜塘江溪][(（]/u;
/** 城际铁路延伸至渌口、醴陵. */
const EXTENDED = /延[伸长][至到](?<ends>[\p{Script=Han}、]{2,16}?)(?:段|工程|项目)?$/u;
const LEADING_WORK = /^(?:改扩建|新改建|改建|扩建|新建|续建|建设|加快|推进)/u;
/** Last characters of a name that is no place but can be followed by 至 (一期至三期). */
const NO_PLACE = /(?:期|年|月|日|标|号|级|次|阶段|区间)$/u;
const OF_PLACE = new Set<EntityType>(['Project', 'Institution', 'Place']);

/** What names say by themselves: LOCATED_IN, PART_OF and CONNECTS of a name and the names or divisions inside it. */
export function namesIn(stating: Stating, outer: MentionUnit[], all: MentionUnit[]): void {
  for (const unit of outer) {
    for (const mention of unit.mentions) {
      if (!OF_PLACE.has(mention.type)) continue;
      const ends = mention.type === 'Institution' ? [] : endsOf(mention.name);
      for (const end of ends)
        state(stating, unit, mention, 'CONNECTS', canonicalPlace(stating.document.meta, end), 'Place');
      const inner = all.filter(
        (u) => u !== unit && u.from >= unit.from && u.to <= unit.to && u.to - u.from < unit.to - unit.from,
      );
      for (const { mentions } of inner) {
        const part = mentions[0]!;
        if (ends.some((end) => part.surface.includes(end))) continue;
        stateInner(stating, unit, mention, part);
      }
      if (mention.type !== 'Place') stateOwner(stating, unit, mention);
      const division = divisionIn(stating.document.meta, mention);
      if (division && division !== mention.name)
        state(stating, unit, mention, mention.type === 'Place' ? 'PART_OF' : 'LOCATED_IN', division, 'Place');
    }
  }
}

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
  if (part.type === 'Place')
    state(stating, unit, mention, mention.type === 'Place' ? 'PART_OF' : 'LOCATED_IN', part.name, 'Place');
}

/** Parts of an institution that are built as such; any other work that opens with its name is its undertaking. */
const PART = /(?:院区|分院|校区|分校|新院|[东南西北]院|[东南西北]区|学院|医学中心|附属医院)$/u;
/** Institutions that show in the name of another: 江南大学医学院, 城投集团人造板基地. */
const OWNER = /^(?:.{2,14}?(?:集团|公司)|.{2,10}?大学)(?=.{2,})/u;
/** Public houses that are built for, not builders, and works that nobody would call an undertaking of theirs. */
const BUILT_FOR = /(?:小学|中学|学校|幼儿园|图书馆|文化馆|博物馆|体育馆|中心|局|委员会|人民政府|厂)$/u;
const SHORTEST_INSTITUTION = 3;
const LONGEST_INSTITUTION = 20;

/** The institution whose name opens another name: PART_OF among institutions, UNDERTAKES of a work. */
function stateOwner(stating: Stating, unit: MentionUnit, mention: EntityFact): void {
  const owner = ownerIn(stating, mention);
  if (!owner || owner === mention.name) return;
  if (mention.type === 'Institution' || PART.test(mention.name)) {
    state(stating, unit, mention, 'PART_OF', owner, 'Institution');
    return;
  }
  const rest = mention.name
    .slice(Math.max(0, mention.name.indexOf(owner) + owner.length))
    .replace(/(?:项目|工程)$/u, '');
  if (rest.length < 3 || BUILT_FOR.test(owner)) return;
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

function ownerIn({ institutions }: Stating, { name, surface, type }: EntityFact): string | undefined {
  for (const form of [surface, name]) {
    for (let length = Math.min(LONGEST_INSTITUTION, form.length - 2); length >= SHORTEST_INSTITUTION; length--) {
      const owner = institutions.get(form.slice(0, length));
      if (owner) return owner;
    }
  }
  const stated = OWNER.exec(name)?.[0];
  return type === 'Institution' && stated?.endsWith('公司') ? undefined : stated;
}

function endsOf(name: string): string[] {
  const extended = EXTENDED.exec(name)?.groups?.ends;
  if (extended) return extended.split(/[、和与及]/u).filter((end) => end.length > 1);
  const { from, to } =
    ((ON_WATER.test(name) ? null : BRACKETED_ENDS.exec(name)) ?? PLAIN_ENDS.exec(name))?.groups ?? {};
  if (!from || !to || NO_PLACE.test(from) || NO_PLACE.test(to)) return [];
  return [from.replace(LEADING_WORK, ''), to];
}
