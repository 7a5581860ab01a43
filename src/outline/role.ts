/**
 * Which passages look back and which look ahead, and for which period.
 *
 * In: a Document. Out: per passage a role and the period that governs it where the sentence itself names none.
 * Method: one pass in reading order with a state that changes at cues: titles of sections (2025年工作回顾, 2026年重点工作,
 * “十五五”时期的主要目标), openings of paragraphs (五年来, 过去一年, 今年, 到2030年) and statements of aims (预期目标是).
 * A title's cue or a paragraph's opening lasts until the next; 到2025年 lasts to the end of its section; a cue inside a
 * paragraph is for its sentence. Texts that begin half-way are judged by the tense of their first sentences, and reports
 * whose headings are lost by the tense of each paragraph.
 */
import { unitAt, unitTable } from '../lexicon/unit-table';
import { type Cue, cueOfOpening, cueOfTitle, isGlossary, isProblem } from './cues';
import type { Document, Metadata, Passage } from './document';
import { reviewedIn, type Term, termOf, turnedTo } from './five-years';
import { familyOf } from './metadata/kind';
import { markOf } from './numbering';
import { opening } from './opening-role';
import { yearsAhead, yearsBehind } from './period';
import { progressIn, promised } from './promises';
import { metaAt } from './records';
import { leaning } from './tense';
import { isOfOneYear } from './undated';

export interface Role {
  /** review: what has been done; target: what is planned; background: neither (outlook, problems, glossary, letters). */
  role: 'review' | 'target' | 'background';
  /** Governing period in the form of facts ("2022", "2016-2020"); null where none governs. */
  period: string | null;
}

const known = new WeakMap<Document, Role[]>();

/** Role and governing period of a passage. The first call for a document works them all out, in one pass. */
export function roleOf(document: Document, passageIndex: number): Role {
  let roles = known.get(document);
  if (!roles) {
    roles = rolesOf(document);
    known.set(document, roles);
  }
  return roles[passageIndex] ?? { role: 'background', period: null };
}

const BOX = /^(?:专栏|表|图|附表|附件)\s*[\d一二三四五六七八九十]*/u;

/** 2024年工作回顾： on a line of its own, which the outline takes for a sentence. */
const PART = /^[^，。；：]{0,8}20\d\d年[^，。；：]{0,10}(?:回顾|总结|情况|安排|打算|计划|任务|部署|重点)[：:]$/u;

/** 二、2024年工作安排。 inside a paragraph that holds a whole text. */
const PART_WITHIN = /^[一二三四五六七八九十]{1,2}、[^，,；。：]{4,40}[。：:]$/u;

const isPart = (text: string): boolean => COLONS[unitAt(text, text.length - 1)] === 1 && PART.test(text);
const COLONS = unitTable('：:');
const isPartWithin = (text: string): boolean => NUMERALS[unitAt(text, 0)] === 1 && PART_WITHIN.test(text);
const NUMERALS = unitTable('一二三四五六七八九十');

function rolesOf(document: Document): Role[] {
  const { passages } = document;
  let meta = document.meta;
  let walk = new Walk(document, meta, passages);
  const roles: Role[] = [];
  for (const passage of passages) {
    const here = metaAt(document, passage);
    if (here !== meta) {
      meta = here;
      walk = new Walk(document, meta, passages.slice(passage.index));
    }
    const own = walk.next(passage);
    const lead = passage.lead === undefined || own.cued ? undefined : roles[passage.lead];
    roles.push(lead ?? own.role);
  }
  return roles;
}

/** The state that changes from cue to cue. */
class Walk {
  private state: Role;
  /** Lasts to the end of the section. */
  private local: { section: number; role: Role } | undefined;
  /** Lasts to the end of a box, a table or a glossary. */
  private box: { section: number; role: Role } | undefined;
  /** Lasts to the end of the paragraph. */
  private aside: { paragraph: number; role: Role } | undefined;
  private paragraph = -1;
  /** The passage from which a paragraph tells what has come of what it promises. */
  private progress: number | undefined;
  /** The section whose title set the state. */
  private titled: number | undefined;
  /** Whether no cue has set the state: it is as the text began, or as a paragraph leaned. */
  private uncued = true;
  /** The term that the title which set the state looks back on, until a cue tells of another time. */
  private term: Term | undefined;

  constructor(
    private readonly document: Document,
    private readonly meta: Metadata,
    passages: Passage[],
  ) {
    this.state = opening(meta, passages);
  }

  next(passage: Passage): { role: Role; cued: boolean } {
    const { kind, text } = passage;
    if (kind === 'title' && familyOf(this.meta.kind) === 'news') return { role: this.state, cued: true };
    if (kind === 'title' || kind === 'signature') return { role: { role: 'background', period: null }, cued: true };
    const starts = passage.paragraph !== this.paragraph;
    this.paragraph = passage.paragraph;
    this.enter(passage.section);
    if (starts) this.progress = progressIn(this.document, passage, this.meta);
    if (starts && (kind === 'sentence' || kind === 'listItem' || this.runsOn(passage))) this.lean(passage);
    const heads =
      (starts ? isPart(text.text) : isPartWithin(text.text)) ||
      (kind === 'heading' && (markOf(text.text) !== undefined || !this.runsOn(passage)));
    const cue = kind === 'row' ? undefined : heads ? this.title(passage) : this.sentence(passage, starts);
    const current = this.box?.role ?? this.asideOf(passage) ?? this.local?.role ?? this.state;
    if (this.progress !== undefined && cue === undefined)
      return { role: promised(passage.index >= this.progress, current.period, this.meta), cued: true };
    return { role: cue ?? current, cued: cue !== undefined };
  }

  private enter(section: number): void {
    if (this.box && !isIn(this.document, section, this.box.section)) this.box = undefined;
    if (this.local && !isIn(this.document, section, this.local.section)) this.local = undefined;
  }

  /** A paragraph of a report that clearly plans where the text looked back, or the other way round: its heading is lost. */
  private lean({ index, paragraph }: Passage): void {
    const { role } = this.state;
    if (role === 'background' || this.box || this.local || !leansByTense(this.meta)) return;
    if (role === 'target' && !this.uncued) return;
    const { passages } = this.document;
    const sentences: string[] = [];
    for (let i = index; passages[i]?.paragraph === paragraph; i++) sentences.push(passages[i]!.text.text);
    const turned = this.term && turnedTo(sentences.join(''), this.term);
    if (turned) this.state = { role: 'review', period: turned };
    const odds = leaning(sentences);
    const plans = odds > (this.uncued ? PLANS : PLANS_AFTER_CUE) && !sentences.some((text) => OF_PAST.test(text));
    if (role === 'review' && plans) this.state = { role: 'target', period: yearsAhead(this.meta) };
    else if (role === 'target' && this.uncued && odds < LOOKS_BACK)
      this.state = { role: 'review', period: yearsBehind(this.meta) };
    else if (!this.uncued) return;
    this.uncued = true;
    if (this.state.role === 'review')
      this.state = { role: 'review', period: reviewedIn(sentences.join(''), this.meta) };
  }

  private runsOn({ index, paragraph }: Passage): boolean {
    return this.document.passages[index + 1]?.paragraph === paragraph;
  }

  private title({ text: { text }, section }: Passage): Role | undefined {
    const glossary = isGlossary(text);
    const cue = glossary ? { role: 'background' as const, period: null } : cueOfTitle(text, this.meta, this.state);
    if (!cue || this.isOfReview(cue, text, section)) return undefined;
    const role = settle(cue, this.state);
    if (glossary || BOX.test(text)) this.box = { section, role };
    else {
      this.state = role;
      this.uncued = false;
      this.local = undefined;
      this.titled = section;
      this.term = role.role === 'review' ? termOf(text, this.meta) : undefined;
    }
    return role;
  }

  /** （三）重大战略深入实施: a title that names no time, below one that looks back, doesn't look ahead. */
  private isOfReview(cue: Cue, text: string, section: number): boolean {
    return (
      cue.role === 'target' &&
      this.state.role === 'review' &&
      this.titled !== undefined &&
      section !== this.titled &&
      isIn(this.document, section, this.titled) &&
      !/20\d\d年|十[一二三四五六]?五|今年|明年|今后|未来|下一步/u.test(text)
    );
  }

  private sentence(passage: Passage, starts: boolean): Role | undefined {
    if (this.box?.role.role === 'background') return undefined;
    const { text } = passage.text;
    const state = this.asideOf(passage) ?? this.local?.role ?? this.state;
    const cue = cueOfOpening(text, this.meta, { starts, state });
    if (cue) {
      const role = settle(cue, state);
      if (cue.lasts === 'paragraph') {
        this.aside = { paragraph: passage.paragraph, role };
        const heads = (isOfOneYear(text) || SUMS_TERM.test(text)) && this.headsList(passage);
        if (heads) this.local = { section: passage.section, role };
        else if (isOfOneYear(text)) this.local = undefined;
      } else if (cue.lasts === 'section') this.local = { section: passage.section, role };
      else if (cue.lasts === undefined) {
        this.state = role;
        this.uncued = false;
        if (role.period !== this.term?.years) this.term = undefined;
        this.local = undefined;
      }
      return role;
    }
    if (starts && state.role === 'review' && isProblem(text)) {
      this.aside = { paragraph: passage.paragraph, role: { role: 'background', period: state.period } };
    }
    return undefined;
  }

  /** 2017年：安置点3个：, whose items are paragraphs of their own. */
  private headsList({ index, paragraph }: Passage): boolean {
    const { passages } = this.document;
    const last = passages.findLastIndex((passage, i) => i >= index && passage.paragraph === paragraph);
    return /[：:]$/u.test(passages[last]!.text.text);
  }

  private asideOf({ paragraph }: Passage): Role | undefined {
    return this.aside?.paragraph === paragraph ? this.aside.role : undefined;
  }
}

/** A cue fills in what it says; the rest stays as it was. */
const settle = (cue: Cue, before: Role): Role => ({
  role: cue.role ?? before.role,
  period: cue.period === undefined ? before.period : cue.period,
});

function isIn(document: Document, section: number, ancestor: number): boolean {
  for (let at: number | null = section; at !== null; at = document.sections[at]!.parent)
    if (at === ancestor) return true;
  return false;
}

/** 五年来，我们重点抓了以下工作：, whose items are paragraphs of their own. */
const SUMS_TERM = /[五5]年来[，,].*[：:]$/u;

/** Log odds from which a paragraph is one that plans, where no cue has told the part of the text, and behind a cue. */
const PLANS = 5;
const PLANS_AFTER_CUE = 6;
const LOOKS_BACK = -3.5;
/** 五年来，我们坚持…: whose paragraph looks back however its clauses begin. */
const OF_PAST = /[五一]年来|过去(?:的)?[五一]年/u;

/** Reports on one time that plan another. */
const leansByTense = (meta: Metadata): boolean =>
  familyOf(meta.kind) === 'annual' &&
  meta.presentMonth === undefined &&
  meta.reviewStart !== undefined &&
  meta.periodStart !== undefined;
