import type { EntityFact, EntityType } from '../fact';
import type { Clause } from './clause';
import { leadOf, type Occurrence } from './occurrence';
import { isSomebodyElse, praisedThrough } from './somebody-else';
import type { Stating } from './stating';
import { causedSubjects, type Subject, subjectsBefore, subjectsBeside, topicOf } from './subject';
import { asSubject, before, has } from './unit-reading';

/** Held by the state or the party, whoever speaks of it. */
const NATIONAL = /^(?:党的|中共中央|中央|全国人大|全国政协|全国两会|中国共产党)/u;

/** 中央继续实施积极的财政政策: what the state does is none of the speaker's doing. */
const OF_STATE =
  /^(?:我们要看到|随着|同时|当前|而且|特别是|[，,])*(?:党?中央|国家|国务院)(?:将|要|正|已|正在|继续|加快|深入|全面|大力|持续|加大|进一步)*$/u;

/** 地理标志产品保护示范区: a title of what is grown, whoever is praised for it. */
const PRODUCE = /地理标志[\p{Script=Han}]*示范区/u;

/** Who does it: names beside or before the verb at `verbAt`, the topic of the sentence, or the division that speaks. */
export function actorsOf(occurrence: Occurrence, verbAt: number): Subject[] {
  const { stating, text, clauses, clause, at, index, mention, deed } = occurrence;
  const host = deed.predicate === 'HOLDS' ? hostOf(occurrence) : undefined;
  if (host) return [asSubject(host)];
  if (occurrence.governor?.verb.verb.word === '授予' && !/[被获]/u.test(leadOf(occurrence))) return [];
  const awarded = deed.predicate === 'AWARDED';
  const doneAt = awarded ? giverBefore(occurrence, verbAt) : verbAt;
  const verb = occurrence.governor?.verb.verb.word ?? '';
  let acting = awarded && !WINS.test(verb) ? subjectsBeside(text, clause, index, deed.subjects) : [];
  if (deed.predicate === 'IMPLEMENTS' && HELPS.test(verb)) acting = subjectsBeside(text, clause, index, deed.subjects);
  if (acting.length === 0) acting = subjectsBefore(text, clause, doneAt, deed.subjects);
  if (acting.length === 0) acting = causedSubjects(text, clause, deed.subjects);
  if (acting.length === 0 && awarded && !PRODUCE.test(mention.name) && isSomebodyElse(text, clause, doneAt)) return [];
  if (acting.length === 0 && awarded) acting = praisedThrough(text, clause, doneAt);
  const isSelf =
    acting.length === 0 &&
    (BOTH.test(leadOf(occurrence)) || (awarded && (speaksOfItself(occurrence) || isOfIndustry(clause, doneAt))));
  if (acting.length === 0 && awarded && !isSelf) {
    acting = ofItsKind(occurrence);
    if (acting.length === 0 && isClassOf(occurrence)) return [];
  }
  if (acting.length === 0 && !isSelf)
    acting = topicOf(text, clauses, at, deed.topics, deed.predicate === 'IMPLEMENTS').filter(
      (topic) => !isOwnGovernment(topic, stating) && !(topic.type === 'Project' && OF_DIVISION.test(mention.name)),
    );
  if (acting.length > 1 && /分别/u.test(leadOf(occurrence))) acting = respective(occurrence, acting);
  if (acting.length > 0) return acting.map((actor) => ({ name: actor.name, type: actor.type, mention: actor }));
  if (deed.predicate === 'HOLDS' && NATIONAL.test(mention.name)) return [];
  if (!awarded && stating.speaker && OF_STATE.test(text.slice(clause.from, verbAt))) return [];
  return stating.speaker ? [stating.speaker] : [];
}

/** Whether the nearest subject before the name, in its sentence, is 我市: neither a name nor the topic of the sentence. */
function speaksOfItself({ text, clauses, at }: Occurrence): boolean {
  for (let k = at; k >= 0; k--) {
    const { from, to, units, opens } = clauses[k]!;
    const first = units.find((u) => u.kind === 'mention')?.from ?? to;
    if (SELF.test(text.slice(from, first))) return true;
    if (opens === 3) break;
  }
  return false;
}

/** 荣获云南省“五星级开发区”: the place behind the verb gives the title. */
const WINS = /^(?:[荣喜]?获|获[得评颁授]|荣膺)$/u;

/** 支持X大学“双一流”建设: it is carried out by the one that is helped. */
const HELPS = /^(?:支持|鼓励|指导|帮助)$/u;

/** 两地共同举办: those who cooperate, whatever bodies the sentence opens with. */
const BOTH = /^(?:同时|此外|今年以?来)?(?:[两三](?:地|[省市县区州])|双方)/u;

/** 碳酸钙产业集群入选…: an industry stands for the speaker, whatever zone the sentence opens with. */
const isOfIndustry = ({ units }: Clause, verbAt: number): boolean => {
  const last = units.findLast((u) => u.to <= verbAt && u.kind !== 'verb');
  return last?.kind === 'mention' && last.mentions[0]!.type === 'Industry';
};

/** Where 被X授予, 获X批准为 begins: who gives a title stands between 被 and the verb, and does not win it. */
function giverBefore({ text, clause }: Occurrence, verbAt: number): number {
  const at = Math.max(text.lastIndexOf('被', verbAt - 1), text.lastIndexOf('获', verbAt - 2));
  return at >= clause.from && at < verbAt && !/[，,。；;]/u.test(text.slice(at, verbAt)) ? at : verbAt;
}

/** 市政府 as topic of its own report is the division that speaks. */
function isOwnGovernment({ name }: EntityFact, { document }: Stating): boolean {
  const { jurisdiction } = document.meta;
  return name === `${jurisdiction}人民政府` || name === `中共${jurisdiction}委`;
}

/** Where the list begins that the name at `index` stands in. */
export function listStart({ units }: Clause, index: number, type: EntityType): number {
  let first = index;
  while (first >= 2 && units[first - 1]!.kind === 'break') {
    const before = units[first - 2]!;
    if (before.kind !== 'mention' || before.mentions[0]!.type !== type) break;
    first -= 2;
  }
  return units[first]!.from;
}

/** A、B分别获评X、Y: the first with the first; A镇、B村、C村分别获评X镇、Y村: those of the kind of the title. */
function respective({ clause, unit, index, mention }: Occurrence, acting: EntityFact[]): EntityFact[] {
  const type = unit.mentions[0]!.type;
  const objects = clause.units.filter((u) => u.kind === 'mention' && u.mentions[0]!.type === type);
  if (objects.length === acting.length) return [acting[objects.indexOf(clause.units[index]!)]!];
  const kind = kindOf(mention.name);
  const alike = objects.length > 1 && kind ? acting.filter(({ name }) => kindOf(name) === kind) : [];
  return alike.length > 0 ? alike : acting;
}

/** 流域治理全面收官，获评国家生态文明建设示范区: titles that only divisions win, whatever work the sentence opens with. */
const OF_DIVISION =
  /(?:(?:文明|卫生|园林|森林|节水|旅游|宜居|模范|试点|示范|创新型)(?:城市|县城)|(?:生态文明(?:建设)?|全域旅游|城乡融合发展|知识产权(?:强国)?建设)示范(?:区|市|县)|百强[县区市])[”"]?$/u;

/** Kinds of winners that titles and names share: 全国特色小镇 is no title of a county, 国家级开发区 none of a city. */
const KIND = /(?:开发区|高新区|园区|产业园|度假区|景区|旅游区|街区|镇|街道|社区|村|医院|中学|小学|大学)[”"]?$/u;
const kindOf = (name: string): string | undefined =>
  KIND.exec(name)?.[0].replace(/[”"]/u, '').replace('高新区', '开发区').replace('旅游区', '景区');

/** 推进X开发区扩区，争创国家级开发区: the name before it in the sentence that is of the kind of the title. */
function ofItsKind({ stating, clauses, at, mention, index }: Occurrence): EntityFact[] {
  const kind = kindOf(mention.name);
  if (!kind || kindOf(stating.speaker?.name ?? '') === kind) return [];
  for (let k = at; k >= 0; k--) {
    const { units, opens } = clauses[k]!;
    const found = units
      .slice(0, k === at ? index : undefined)
      .flatMap((u) => (u.kind === 'mention' ? u.mentions : []))
      .findLast(({ name, type }) => WINNERS.has(type) && kindOf(name) === kind);
    if (found) return [found];
    if (opens === 3) break;
  }
  return [];
}

/** 打造特色村镇, 建设先进制造业基地: kinds of places in the division that speaks, or what it wants to be; nobody's title. */
const isClassOf = ({ mention, stating, governor }: Occurrence): boolean =>
  governor?.sense.value === 'target' &&
  ((/(?:村|镇|村镇|园区|街道|社区|[^市]县)[”"]?$/u.test(mention.name) &&
    !/[县镇乡村区]$/u.test(stating.speaker?.name ?? '')) ||
    (/(?:基地|平台|空间|中心)[”"]?$/u.test(mention.name) && MAKING.test(governor.verb.verb.word)));
const MAKING = /^(?:加快|高标准)?(?:建设|打造|建成|深化|规划建设|打造成|打造成为|建设成为)$/u;

const WINNERS = new Set<EntityType>(['Place', 'Institution', 'Project']);

/** 我县被命名为…: the speaker by another name. */
const SELF = /^[^，,]{0,6}?[我本](?:[省市县区州旗盟镇乡]|街道|自治区)(?!属|级|直|[\p{Script=Han}]{0,4}的)/u;

/** 会议在X召开, 会议由X承办: where it is held, or by whom. */
function hostOf({ text, clause, index, governor }: Occurrence): EntityFact | undefined {
  const next = clause.units[index + 1];
  if (governor?.side !== 'after' || next?.kind !== 'mention' || next.to > governor.verb.from) return undefined;
  const word = before(text, clause, next);
  return /[在于]$/u.test(word) ? has(next, 'Place') : /由$/u.test(word) ? has(next, 'Place', 'Institution') : undefined;
}
