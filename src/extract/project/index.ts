/**
 * Projects: named or individually identifiable works. In: a passage. Out: candidates of type Project with kind and
 * confidence.
 *
 * The grammar (`../clause`) gives the members of each list with their verbs; `names` restores what a list shares and trims
 * edges; `vocabulary` measures what is proper in a name by covering it with the words of class phrases; `features` says
 * what speaks for and against; `model` weighs it (a logistic model trained with documents held out,
 * `scripts/train-entities.ts`). `lexicon/project-suffixes.tsv` knows the nouns that end names of works.
 */
import { BLANKS, holdsColon, unitAt, unitTable } from '../../lexicon/unit-table';
import type { Passage } from '../../outline/document';
import { type Candidate, type CandidateFinder, cueOf } from '../candidates';
import { parseClauses, type Segment } from '../clause';
import { firmPrefixes, withTrade } from '../institution/firm-prefix';
import { type Proposal, probability } from '../model';
import { WORK_VERBS } from './core-features';
import { type Described, describe } from './features';
import { type NamedSegment, namesIn } from './names';
import { isDiversion, isNationalWork } from './national-works';
import { programmes } from './programmes';
import { GENERIC_END } from './shared-nouns';
import { sheetWorks } from './sheet-works';
import { kindOf, type SuffixClass, suffixOf } from './suffixes';
import { tabledWorks } from './tabled-works';
import { MEASURED } from './trim';
import { worksSections } from './works-section';

export { worksSections } from './works-section';

/** Below it a name is not put forward. */
const LEAST = 0.42;

/** How sure a centre of the state is one of its works while it is being built. */
const NATIONAL = 0.7;

/** From this probability on a work outweighs the place or body of the same name, the more the surer it is. */
const SURE = 0.45;
const EDGE = 1.5;

/**
 * All names of works that the passage may tell, described but not judged; the training script judges them.
 * `amongWorks`: the passage stands in a list of works (see `worksSections`).
 */
export function proposals(passage: Passage, amongWorks = false): Described[] {
  const found: Described[] = [];
  const segments = parseClauses(passage);
  const { text } = passage.text;
  const tellsContent = holdsContent(text);
  const item = (holdsColon(text) && ITEM.test(text)) || isNumbered(text);
  const tellsPhase = holdsPhase(text);
  for (let i = 0; i < segments.length; ) {
    const start = i;
    while (i < segments.length && segments[i]!.clause === segments[start]!.clause) i++;
    const list = segments.slice(start, i);
    const among = amongWorks || (item && start === 0);
    if (list[0]!.lead.length === 0 && PARTNERS[unitAt(list[0]!.text, 0)] === 1) dropPartners(list);
    if (tellsContent && list.some(({ text }) => CONTENT.test(text))) continue;
    if (!among && !list.some(mayBeWork)) continue;
    const names = namesIn(list);
    if (tellsPhase) nameAfter(found.at(-1), names, text);
    found.push(...describe(names, among, item && start === 0));
  }
  return found;
}

const PARTNERS = unitTable('与同');
/** 与华盛公司共建云海数据中心: the partners are none, what they build is. */
function dropPartners(list: Segment[]): void {
  list.splice(0, list.findIndex(({ subject }) => subject) + 1 || list.length);
}

const holdsPhase = cueOf(['期']);
/** 引进东湖度假城项目，一期工程开工，二期工程启动前期: phases of the work before them. */
function nameAfter(work: Described | undefined, names: NamedSegment[], text: string): void {
  const phases = names.filter(({ name }) => PHASE.exec(name)?.index === 0);
  if (!work || phases.length === 0 || probability('project', work, text) < LEAST) return;
  const whole = work.name.replace(PHASE, '');
  for (const phase of phases)
    phase.name = (GENERIC_END.test(phase.name) ? whole.replace(GENERIC_END, '') : whole) + phase.name;
}
const PHASE = /[一二三四五首]期(?:项目|工程)?$/u;

/** ——某公司余热发电：总投资12亿元: what is said of the name behind the colon is said of works. */
const ITEM =
  /^[^，。；：]{5,44}[：:](?:计划|预计|项目|规划|估算)?(?:总?投资|建设(?:期|年限|规模|内容|地点|性质)|装机|占地|总?建筑面积|新建|新上|续建|全长|线路|里程)/u;

/** 主要建设内容为道路工程、桥涵工程: the parts of one work. */
const CONTENT = /^(?:主要)?(?:建设|工程|项目)?内容(?:为|是|包括)/u;
const holdsContent = cueOf(['内容']);
/** ②城东污水处理厂三期工程。: a name in a numbered list, and nothing said of it. */
const NUMBERED =
  /^\s*(?:[①-⑳]|[（(]\d{1,2}[)）]|\d{1,2}[.、．])\s*[^，。；：、]{4,40}(?:项目|工程)(?:[（(][^）)]*[）)])?[。；;\s]*$/u;

const OPENS_NUMBER = unitTable(`①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳（(0123456789${BLANKS}`);
const isNumbered = (text: string): boolean => OPENS_NUMBER[unitAt(text, 0)] === 1 && NUMBERED.test(text);

/** Works are named under verbs of building, in lists of projects, or by nouns of their own. */
const mayBeWork = (segment: Segment): boolean =>
  segment.lead.some((t) => WORK_VERBS.has(t.class)) ||
  segment.tail.length > 0 ||
  (segment.countedAfter && MEASURED.test(segment.text)) ||
  (segment.head !== undefined && namesWorks(segment.head.text)) ||
  ((segment.subject || segment.lead.length > 0) && OWN_NOUN.has(suffixOf(segment.text)?.class ?? 'bad'));
/** 等重点项目, 等灌区现代化改造: the noun that closes a list. */
const namesWorks = (head: string): boolean => GENERIC_END.test(head) || suffixOf(head)?.class === 'action';
const OWN_NOUN = new Set<SuffixClass>(['work', 'umbrella', 'action']);

export const projectFinder: CandidateFinder = {
  name: 'project',
  prepare(document) {
    const amongWorks = worksSections(document);
    const tabled = tabledWorks(document);
    const onSheet = sheetWorks(document);
    return (passage) => {
      const work = passage.kind === 'row' ? tabled(passage) : undefined;
      const candidates = [
        ...candidatesIn(passage, amongWorks(passage)),
        ...onSheet(passage),
        ...programmes(passage.text.text),
      ];
      // Other cells of its row say where, when and by whom it is built.
      return work ? [work, ...candidates.filter(({ from, to }) => from < work.to && work.from < to)] : candidates;
    };
  },
};

function candidatesIn(passage: Passage, amongWorks: boolean): Candidate[] {
  const candidates: Candidate[] = [];
  for (const proposal of proposals(passage, amongWorks)) {
    const judged = probability('project', proposal, passage.text.text);
    const score = judged < NATIONAL && isNationalWork(proposal) ? NATIONAL : judged;
    if (score < LEAST || isOfBodies(proposal)) continue;
    const { from, to, name } = proposal;
    const subtype = kindOfWork(proposal);
    const firm = score >= SURE ? firmOf(proposal, passage.text.text, subtype) : undefined;
    // 安阳钢铁、恒远橡塑等项目: works called by their firms.
    const group = firm?.to === to ? `firm ${from}` : undefined;
    const edge = Math.max(0, score - SURE) * EDGE + (isCalledWork(proposal) ? CALLED : 0);
    candidates.push({ type: 'Project', from, to, name, score, subtype, edge, group });
    if (firm) candidates.push({ ...firm, ...(group && { group }) });
  }
  return candidates;
}

/** 湖滨职院等3所院校入选: what a list calls bodies is no work, unless something is built of them. */
const isOfBodies = ({ segment: { head, lead, tail } }: Described): boolean =>
  head !== undefined && BODIES.test(head.text) && ![...lead, ...tail].some((t) => WORK_VERBS.has(t.class));
const BODIES = /^(?:院校|高校|学校|医院|企业|公司|机构|银行|单位)$/u;

/** 云海水泥、东湖医院等项目: what a list calls works are works, be there firms or houses of that name. */
const isCalledWork = ({ underGenericHead, segment }: Described): boolean =>
  underGenericHead && !segment.afterEnd && segment.head !== undefined && GENERIC_END.test(segment.head.text);
const CALLED = 0.3;

/** The kind that a work's name tells, or the noun that closes its list. */
const kindOfWork = ({ name, segment }: Described): string | undefined =>
  kindOf(name, segment.head ? [segment.head.text] : []) ?? (isDiversion(name) ? 'water' : undefined);

/** From this probability on a work names its firm. */
const NAMES_FIRM = 0.4;

/** The firm that a work's name begins with, as a mention of its own inside it. */
function firmOf({ from, name }: Described, text: string, subtype: string | undefined): Candidate | undefined {
  let best: { proposal: Proposal; sure: number } | undefined;
  for (const proposal of firmPrefixes(text, from, name, subtype)) {
    const sure = probability('firm', proposal, text);
    if (sure >= NAMES_FIRM && sure > (best?.sure ?? 0)) best = { proposal, sure };
  }
  if (!best) return undefined;
  const start = best.proposal.from;
  const to = from + withTrade(name, best.proposal.to - from);
  return {
    type: 'Institution',
    from: start,
    to,
    name: text.slice(start, to),
    score: 0.6,
    subtype: 'enterprise',
    within: ['Project'],
    edge: 0.2,
  };
}

/** Firms that the works of a passage may begin with, described but not judged; the training script judges them. */
export const firmProposals = (passage: Passage, amongWorks = false): Proposal[] =>
  proposals(passage, amongWorks)
    .filter((proposal) => probability('project', proposal, passage.text.text) >= SURE)
    .flatMap((work) => firmPrefixes(passage.text.text, work.from, work.name, kindOfWork(work)));
