import type { Passage } from '../../outline/document';
import { oncePerPassage } from '../candidates/once-per-passage';
import { closesName, splitConjoined } from './conjoined';
import { cutClauses } from './cut-clauses';
import { joinBefore, nextList, splitCountedEnd, splitListEnd } from './list-end';
import { isNoMember } from './no-member';
import { type Stretch, stripQuantity, stripQuotes } from './phrase-edges';
import { curlyQuotes } from './quotation';
import { readMember, tailStart } from './read-member';
import { seekOrHelp, shareAction, shareBetween, shareInList } from './share-in-list';
import { NO_VERBS, type VerbToken, verbTokens } from './verbs';

/** The class word that closes a list: 项目 in “A、B等14个重点项目”. */
export interface ListHead extends Stretch {
  text: string;
  /** Whether a number stands before it. */
  counted: boolean;
}

/** A member of a coordinated list with what governs it. Offsets into the passage's clean text. */
export interface Segment extends Stretch {
  text: string;
  /** Governing words before the phrase, in text order. */
  lead: VerbToken[];
  /** Predicate after it. */
  tail: VerbToken[];
  /** Action that a verb before the phrase lends to its name: 拓浚整治 in “拓浚整治洙泾河”. */
  action?: string;
  head?: ListHead;
  /** How many members the list has and which one this is. */
  size: number;
  position: number;
  /** Whether lead or tail stand in another clause of the sentence. */
  inherited: boolean;
  /** A quantity stood before or after the phrase. */
  countedBefore: boolean;
  countedAfter: boolean;
  quoted: boolean;
  /** 等 closes the list. */
  closed: boolean;
  /** The phrase stands after 等 and its class word: 产业项目 in “A、B等重大交通项目、产业项目”. */
  afterEnd: boolean;
  /** The phrase stands before its verb, which has an object of its own: X in “X入选全国试点”. */
  subject: boolean;
  clause: number;
}

export const parseClauses = oncePerPassage((passage: Passage): Segment[] => parseText(curlyQuotes(passage.text.text)));

function parseText(text: string): Segment[] {
  const segments: Segment[] = [];
  let lastLead = NO_VERBS;
  const lists: ReadList[] = [];
  let clause = 0;
  for (const { members, to } of cutClauses(text)) {
    readClause(text, members, clause, to, lists);
    clause += 2;
  }
  joinLists(text, lists);
  nameCounted(lists);
  for (const { list } of lists) {
    if (!list.length) continue;
    const own = list.find((s) => s.lead.length)?.lead ?? [];
    const governed = own.length > 0 || list.some((s) => s.tail.length);
    for (const segment of list)
      if (!governed && lastLead.length) {
        segment.lead = lastLead;
        segment.inherited = true;
      }
    if (governed) lastLead = own;
    segments.push(...list);
  }
  return segments;
}

/**
 * A list may be cut by commas (A、B，C、D等项目建设): what closes it is said of the clauses before it too, back to the one
 * with the verb.
 */
function joinLists(text: string, lists: ReadList[]): void {
  for (let i = lists.length - 1; i > 0; i--) {
    const last = lists[i]!.list.at(-1);
    const closes = last?.closed === true && last.head !== undefined;
    if (!last || !(closes || last.tail.length > 0)) continue;
    if (lists[i]!.list.some((s) => s.lead.length || s.subject)) continue;
    for (let j = i - 1; j >= 0; j--) {
      const { list, to } = lists[j]!;
      if (!/[，,；;]/u.test(text[to] ?? '') || !list.length || !list.every(isBareMember)) break;
      // 举办大会、文化节，玉皇庙等42处文物修缮完工: what is held or won is not built.
      if (list.some((s) => s.lead.some((t) => t.class === 'event' || t.class === 'honor'))) break;
      // Without a class word only long lists and single works stand under the predicate of the next clause.
      if (!closes && (list.some((s) => s.lead.length) || !list.every((s) => closesName(s.text)))) break;
      for (const segment of list) {
        segment.head = last.head;
        segment.closed = true;
        segment.tail = last.tail;
      }
      if (list.some((s) => s.lead.length)) {
        for (let k = j + 1; k <= i; k++) for (const segment of lists[k]!.list) segment.lead = list[0]!.lead;
        break;
      }
    }
  }
}

/** 续建项目33项，包括A、B: what a clause counts the next one names. */
function nameCounted(lists: ReadList[]): void {
  for (let i = 1; i < lists.length; i++) {
    const { list } = lists[i]!;
    const counted = lists[i - 1]!.list.at(-1);
    if (!counted || !list.length || !NAMES.has(list[0]!.lead.at(-1)?.word ?? '')) continue;
    if (!COUNTED_WORKS.test(counted.text)) continue;
    const { from, to } = counted;
    for (const segment of list) {
      segment.head ??= { from, to, text: '项目', counted: true };
      segment.lead = counted.lead;
    }
  }
}
const NAMES = new Set(['包括', '包含', '主要有', '主要包括', '分别为', '分别是']);
const COUNTED_WORKS = /(?:项目|工程)$|^\d+[项个]$/u;

/** Names a thing and says nothing of it: no predicate, no class word of its own. */
const isBareMember = ({ tail, closed, subject, countedAfter, text, size }: Segment): boolean =>
  !tail.length && !closed && !subject && !countedAfter && (closesName(text) || size > 2);

/** The segments of one list and where its clause ends; −1 for a list whose predicate has a list of objects. */
interface ReadList {
  list: Segment[];
  to: number;
}

/** Adds the members of one clause, with the verb before the first and the predicate and class word after the last shared. */
function readClause(text: string, members: Stretch[], clause: number, close: number, lists: ReadList[]): Segment[] {
  const list: Segment[] = [];
  let head: ListHead | undefined;
  let listTail = NO_VERBS;
  let closed = false;
  let rest: Stretch[] | undefined;
  let twoLists = false;
  for (let m = 0; m < members.length; m++) {
    let member = members[m]!;
    let last = m === members.length - 1;
    if (!last && isNoMember(text, member)) continue;
    const next = last || clause % 2 === 1 ? -1 : nextList(text, member, m > 0);
    if (next > 0) {
      rest = [{ from: next, to: member.to }, ...members.slice(m + 1)];
      member = { from: member.from, to: joinBefore(text, next) };
      last = twoLists = true;
    }
    const end = splitListEnd(text, member);
    const body = readMember(text, end?.body ?? member, list.length > 0, end === undefined);
    if (end) {
      head = end.head;
      closed = true;
      listTail = end.tail;
    }
    const counted = !end && members.length > 1 && last ? splitCountedEnd(text, body.phrase) : undefined;
    if (counted) {
      head = counted.head;
      closed = true;
    }
    const pieces = splitConjoined(text, counted?.phrase ?? body.phrase, {
      inList: members.length > 1,
      last,
      listed: end !== undefined || counted !== undefined,
      before: m > 0 ? text.slice(members[m - 1]!.from, members[m - 1]!.to) : '',
    });
    if (body.subject) {
      const uncounted = stripQuantity(text, body.subject.phrase);
      const bare = stripQuotes(text, uncounted);
      if (bare.to - bare.from > 1)
        list.push({
          from: bare.from,
          to: bare.to,
          text: text.slice(bare.from, bare.to),
          lead: body.subject.lead,
          tail: body.subject.tail,
          action: undefined,
          head: undefined,
          size: 0,
          position: list.length,
          inherited: false,
          countedBefore: uncounted.before,
          countedAfter: false,
          quoted: bare.quoted,
          closed: false,
          afterEnd: false,
          subject: true,
          clause,
        });
    }
    for (let p = 0; p < pieces.length; p++) {
      const closing = p === pieces.length - 1;
      const said = closing ? undefined : saidOf(text, pieces[p]!);
      const inside = stripQuotes(text, said?.phrase ?? pieces[p]!);
      const uncounted = inside.quoted ? undefined : stripQuantity(text, inside);
      const bare = stripQuotes(text, uncounted ?? inside);
      if (bare.to - bare.from < 2) continue;
      list.push({
        from: bare.from,
        to: bare.to,
        text: text.slice(bare.from, bare.to),
        lead: body.lead,
        tail: closing ? body.tail : (said?.tail ?? NO_VERBS),
        action: body.action,
        head: undefined,
        size: 0,
        position: list.length,
        inherited: false,
        countedBefore: uncounted?.before === true,
        countedAfter: uncounted?.after === true,
        quoted: bare.quoted || inside.quoted,
        closed: false,
        afterEnd: closed && end === undefined && counted === undefined,
        subject: false,
        clause,
      });
    }
    if (twoLists) break;
    if (end?.object && clause % 2 === 0) {
      rest = [end.object, ...members.slice(m + 1)];
      break;
    }
  }
  shareInList(list, head, listTail, closed);
  shareAction(list);
  seekOrHelp(list);
  lists.push({ list, to: rest ? -1 : close });
  const second = rest && readClause(text, rest, clause + 1, close, lists);
  if (second && twoLists) shareBetween(list, second);
  return list;
}

/** 云湖灌区建设 before 和东渠改造: the predicate that closes what stands before a conjunction. */
function saidOf(text: string, { from, to }: Stretch): { phrase: Stretch; tail: VerbToken[] } | undefined {
  const tokens = verbTokens(text, from, to);
  const cut = tailStart(tokens, to);
  return cut < to && cut - from >= 2
    ? { phrase: { from, to: cut }, tail: tokens.filter((token) => token.from >= cut) }
    : undefined;
}
