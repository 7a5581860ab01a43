import { matchesOf } from '../../lexicon/matches';
import { lexiconRows } from '../../lexicon/table';
import { type Candidate, passageLexicon } from '../candidates/index';
import type { KnownPlace } from '../place/index';
import { type OwnerMention, type Owners, ownerBefore } from './owner';

interface Body {
  word: string;
  kind: string;
  /** Name with {} for the owner. */
  pattern: string;
  /** Characters after it that make it part of another word (市委员). */
  not: string;
}

const governmentBodies = passageLexicon<Body>(() =>
  lexiconRows('institution-bodies.tsv').map(([word, kind, pattern, not]) => [
    word!,
    { word: word!, kind: kind!, pattern: pattern || `{}${word}`, not: not ?? '' },
  ]),
);

/** 中央 alone is the party's centre where it stands beside other bodies or decides; elsewhere it is an adjective (中央预算). */
const CENTRE = /(?<![党共])中央(?=[、和与](?:省委|市委|自治区党委|国务院)|决策部署)/gu;

/** Bodies of party and state that a division owns: 株洲市人民政府, 市委, 省卫健委, and both of 市委市政府. */
export function bodiesIn(text: string, places: Map<number, KnownPlace>, owners: Owners): Candidate[] {
  const found: Candidate[] = [];
  let last: { to: number; owner: OwnerMention } | undefined;
  for (const { from, to, value } of governmentBodies.matches(text)) {
    if (value.not.includes(text[to] ?? '\n')) continue;
    if (value.word.endsWith('政府') && text.startsWith('工作报告', to)) continue;
    const communist = text.slice(from - 2, from) === '中共';
    const owner =
      sameOwner(text, from, found.at(-1)) ??
      listedOwner(text, from, last) ??
      ownerBefore(text, from, places, owners) ??
      province(text, from, to, owners) ??
      reporting(text, from, to, owners);
    if (!owner || communist) continue;
    if (value.kind === 'department') last = { to, owner };
    // 团市委 is no 市委.
    const youth = value.word === '委' && owner.resolved && text[owner.from - 1] === '团';
    const start = youth ? owner.from - 1 : startOf(text, owner, places);
    const name = youth ? `共青团${owner.name}委员会` : value.pattern.replace('{}', owner.name);
    if (youth && /^[员托]/u.test(text.slice(to))) continue;
    const group = GROUPS.has(value.kind) && !youth ? GROUP.exec(text.slice(to, to + LONGEST_GROUP)) : null;
    if (group)
      found.push({
        type: 'Institution',
        from: start,
        to: to + group[0].length,
        name: name.replace(COMMITTEE, '委') + group[0],
        score: 0.9,
        subtype: 'government',
        aliases: [text.slice(start, to + group[0].length)],
      });
    found.push({
      type: 'Institution',
      from: start,
      to,
      name,
      score: owner.resolved ? 0.9 : 0.95,
      subtype: value.kind,
      ...(owner.resolved && { aliases: [text.slice(start, to)] }),
    });
  }
  found.push(...secondOfPair(text, found), ...standingCommittees(text, found), ...committeesOf(text, found));
  for (const { index } of text.includes('中央') ? matchesOf(text, CENTRE) : [])
    found.push({ type: 'Institution', from: index, to: index + 2, name: '中共中央', score: 0.75, subtype: 'party' });
  return found;
}

/** 自然资源厅会同农业农村厅: only provinces have bodies of this rank. */
function province(text: string, from: number, to: number, owners: Owners): OwnerMention | undefined {
  if (text[to - 1] !== '厅' || text[to - 2] === '公' || !OPENS.test(text[from - 1] ?? '，')) return undefined;
  const name = owners.byLevel('省') ?? owners.byLevel('自治区');
  return name && !name.endsWith('市') ? { from, name, resolved: true } : undefined;
}

/** 据统计局初步核算, 由教育局牵头: a department that figures come from, or that leads, is the document's own. */
function reporting(text: string, from: number, to: number, { home }: Owners): OwnerMention | undefined {
  const before = text[from - 1];
  const after = text.slice(to, to + 6);
  const acts =
    (before === '据' && REPORTS.test(after)) ||
    (before === '由' && LEADS.test(after)) ||
    (before === '同' && text[from - 2] === '会');
  return home && acts ? { from, name: home, resolved: true } : undefined;
}
const LEADS = /^(?:牵头|负责|会同|组织|主办|承办|统筹|负总责)/u;
const REPORTS = /^(?:初步)?(?:统计|测算|核算|监测|数据|反馈|反映|预测|预计|介绍|调查|快报)/u;
const OPENS = /[，,。、；;：:（(“\s和与及由经同合向]/u;

/** 省委农村工作领导小组, 市委全面依法治市委员会: what a party committee or a government sets up and names after itself. */
const GROUPS = new Set(['party', 'government']);
const GROUP =
  /^(?!和|与|及|、|的|关于|成立|印发|办公厅?[^\p{Script=Han}])(?:(?!设立|成立|组建|召开|印发|会议|研究)\p{Script=Han}){2,14}?(?:领导小组|工作委员会|委员会|指挥部)(?:办公室)?(?![员长议])/u;
const LONGEST_GROUP = 22;

/** 中共 + 江门市 + 新会区委: the committee's full name begins before the divisions above its own. */
function startOf(text: string, owner: OwnerMention, places: Map<number, KnownPlace>): number {
  const above = places.get(owner.from);
  const from = above?.kind === 'division' && above.full ? above.from : owner.from;
  if (text.slice(from - 2, from) === '中共') return from - 2;
  return owner.from;
}

/** 市人大及其常委会 are two bodies. */
function standingCommittees(text: string, bodies: Candidate[]): Candidate[] {
  return bodies.flatMap((body) => {
    if (body.subtype !== 'congress' || !text.startsWith('及其常委会', body.to)) return [];
    const [from, to] = [body.to + 2, body.to + 5];
    return [
      {
        ...body,
        from,
        to,
        name: `${body.name.replace(/人民代表大会$/u, '人大')}常委会`,
        aliases: [text.slice(from, to)],
      },
    ];
  });
}

/** 成都市委、市政府 in a report of another 市: the level character repeats the owner right before. */
function sameOwner(text: string, from: number, last: Candidate | undefined): OwnerMention | undefined {
  if (!last || last.aliases) return undefined;
  const level = text[from - 1]!;
  const gap = text.slice(last.to, from - 1);
  if (from - 1 < last.to || !/^[、和]?$/u.test(gap) || !/[省市区县州旗]/u.test(level)) return undefined;
  const name = last.name.replace(/^中共/u, '');
  const owner = name.slice(0, name.lastIndexOf(level) + 1);
  return owner.length > 2 ? { from: from - 1, name: owner, resolved: true } : undefined;
}

/** 县人大常委会财经工委, 县政协经济委: committees of a congress bear its name. */
const COMMITTEE_OF =
  /^(?:(?![和与及、的在等])\p{Script=Han}){2,8}?(?:工作委员会|专门委员会|委员会|工委|专委会|委)(?=[、，,。；;：:）)和与及等]|$)/u;
function committeesOf(text: string, bodies: Candidate[]): Candidate[] {
  return bodies.flatMap((body) => {
    const words = body.subtype === 'congress' ? COMMITTEE_OF.exec(text.slice(body.to, body.to + 18))?.[0] : undefined;
    if (!words) return [];
    const to = body.to + words.length;
    return [{ ...body, to, name: body.name + words, ...(body.aliases && { aliases: [text.slice(body.from, to)] }) }];
  });
}

const COMMITTEE = /委(?:员会)?$/u;
const OF_DIVISION = /^中共.*[省市区县州旗盟]委(?:员会)?$/u;

/** 市发改局、住建局、水利局: each department behind the first is of its owner. */
const listedOwner = (
  text: string,
  from: number,
  last: { to: number; owner: OwnerMention } | undefined,
): OwnerMention | undefined =>
  last?.owner.resolved && last.to === from - 1 && DIVIDES.test(text[last.to]!) ? { ...last.owner, from } : undefined;
const DIVIDES = /[、和及与]/u;

/** 省委、政府; 县委和政府: the government shares the owner of the party committee before it. */
function secondOfPair(text: string, bodies: Candidate[]): Candidate[] {
  return bodies.flatMap((body) => {
    const second = /^[、和](政府|人民政府)(?![工报部办采投])/u.exec(text.slice(body.to));
    if (!second || !OF_DIVISION.test(body.name)) return [];
    const from = body.to + 1;
    const to = body.to + second[0].length;
    const name = `${body.name.slice(2).replace(COMMITTEE, '')}人民政府`;
    return [{ ...body, from, to, name, subtype: 'government', aliases: [text.slice(from, to)] }];
  });
}
