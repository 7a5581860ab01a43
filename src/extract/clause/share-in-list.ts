import type { ListHead, Segment } from './parse-clauses';
import { NO_VERBS, type VerbClass, type VerbToken } from './verbs';

/** Verbs that only the predicate behind the list makes verbs of works. */
export function seekOrHelp(list: Segment[]): void {
  for (const segment of list) {
    const { lead } = segment;
    if (isSoughtWork(segment)) segment.lead = lead.slice(0, -1);
    else if (isHelpedWork(segment)) segment.lead = [...lead.slice(0, -1), { ...lead.at(-1)!, class: 'push' }];
  }
}

/** 争取A、B等煤矿核准: what is sought is what the predicate says, no title. */
const isSoughtWork = ({ lead, tail }: Segment): boolean =>
  lead.at(-1)?.word === '争取' && tail.some((token) => STEPS.has(token.class));
const STEPS = new Set<VerbClass>(['plan', 'start', 'finish', 'open', 'traffic']);

/** 支持A、B等建设: as 推进 says it. */
const isHelpedWork = ({ lead, tail }: Segment): boolean => lead.at(-1)?.word === '支持' && tail.at(-1)?.word === '建设';

/** 推进A、B等铁路和C、D等公路建设: the verb of the first list governs the second, and the predicate behind the second is said of both. */
export function shareBetween(first: Segment[], second: Segment[]): void {
  const lead = first.at(-1)?.lead ?? NO_VERBS;
  const tail = second[0]?.tail ?? NO_VERBS;
  if (second.every((segment) => segment.lead.length === 0)) for (const segment of second) segment.lead = lead;
  if (first.every((segment) => segment.tail.length === 0)) for (const segment of first) segment.tail = tail;
}

/** 对A、B进行翻新改造: what is done at the end is done to all that 对 governs. */
export function shareAction(list: Segment[]): void {
  const last = list.at(-1);
  if (last?.lead.at(-1)?.word !== '对' || !last.action) return;
  for (const segment of list) if (segment.lead === last.lead) segment.action ??= last.action;
}

/** 投资3亿元的X in a list: what it costs is no verb of its own. */
const isPriced = ({ lead, from }: Segment): boolean =>
  lead.length === 1 && lead[0]!.word === '投资' && lead[0]!.to < from;

/** Gives each member what only one of the list says: the verb before it, the predicate and class word after it. */
export function shareInList(list: Segment[], head: ListHead | undefined, listTail: VerbToken[], closed: boolean): void {
  let lead = NO_VERBS;
  let action: string | undefined;
  for (const segment of list) {
    segment.size = list.length;
    if (segment.subject) continue;
    if (segment.lead.length && !(lead.length && isPriced(segment))) {
      lead = segment.lead;
      action = segment.action;
    } else {
      segment.lead = lead;
      segment.action ??= action;
    }
    segment.head = head;
    segment.closed = closed;
    if (closed && !segment.tail.length) segment.tail = listTail;
  }
  let tail: VerbToken[] = listTail;
  for (let i = list.length - 1; i >= 0; i--) {
    const segment = list[i]!;
    if (segment.tail.length) tail = segment.tail;
    else segment.tail = tail;
  }
}
