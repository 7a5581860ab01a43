import { isDigit, markTable, unitAt, unitTable } from '../../lexicon/unit-table';

/** A stretch between two separators of the same depth: a clause, or within it a member of a list. */
export interface Cut {
  /** Members of the clause's list; one where it has no 、. */
  members: { from: number; to: number }[];
  from: number;
  to: number;
}

const CLOSER: Record<string, string> = {
  '“': '”',
  '《': '》',
  '（': '）',
  '(': ')',
  '【': '】',
  '「': '」',
  '〔': '〕',
  '[': ']',
};
const NO_MEMBERS: { from: number; to: number }[] = [];

/** What units may end or open; most characters are none of them. By number: a character of its own is a new string each time. */
const OPENER = 1;
const HARD = 2;
const MEMBER = 4;
const DOUBLED = 8;
const KINDS = markTable([
  [OPENER, Object.keys(CLOSER).join('')],
  [HARD, '，,；;。！!？?：:…\t\n<>→▶►●■◆▲'],
  [MEMBER, '、'],
  [DOUBLED, '—*'],
]);

/**
 * Cuts a passage at its commas (clauses) and each clause at 、 (members), outside brackets and quotation marks. A comma
 * or colon between digits belongs to the number; an opening mark that nothing closes is passed over.
 */
export function cutClauses(text: string): Cut[] {
  const cuts: Cut[] = [];
  const listed: Cut[] = [];
  let members: { from: number; to: number }[] = NO_MEMBERS;
  let clause = 0;
  let member = 0;
  const endMember = (at: number): void => {
    // Most clauses have one member, for which a literal takes a tenth of the space that push takes.
    if (at > member && members.length === 0) members = [{ from: member, to: at }];
    else if (at > member) members.push({ from: member, to: at });
    member = at + 1;
  };
  const endClause = (at: number): void => {
    endMember(at);
    if (members.length) cuts.push({ members, from: clause, to: at });
    members = NO_MEMBERS;
    clause = at + 1;
    member = clause;
  };
  for (let at = 0; at < text.length; at++) {
    const kind = KINDS[text.charCodeAt(at)]!;
    if (kind === 0) continue;
    if (kind === OPENER) {
      const quotes = text[at] === '“';
      const close = closing(text, at);
      const list = close > 0 && !quotes ? listIn(text, at, close) : undefined;
      if (list) listed.push(list);
      if (close > 0) at = close;
      // Quotations that stand side by side are a list: “一网通办”“一件事一次办”.
      if (close > 0 && quotes && text[close + 1] === '“') {
        endMember(close + 1);
        member = close + 1;
      }
    } else if (kind === MEMBER) endMember(at);
    else if (kind === HARD && !(isDigit(unitAt(text, at - 1)) && isDigit(unitAt(text, at + 1)))) endClause(at);
    else if (kind === DOUBLED && text.charCodeAt(at) === unitAt(text, at + 1)) endClause(at);
  }
  endClause(text.length);
  return listed.length > 0 ? [...cuts, ...listed] : cuts;
}

/** What opens a list in brackets: 一批项目（如滨江大桥、云山水库等）, 投资增长8%（主要是热电二期等项目带动）. */
const OPENS_LIST = /(?:主要)?(?:是|为|有|受|由于|因|如|例如|包括|包含|含|其中有?)(?:了|：)?/uy;
const LIST_OPENERS = unitTable('主是为有受由因如例包含其');

/** The list in the bracket that opens at `open`, cut into its members; undefined where its words are no list. */
function listIn(text: string, open: number, close: number): Cut | undefined {
  if (LIST_OPENERS[unitAt(text, open + 1)] === 0) return undefined;
  OPENS_LIST.lastIndex = open + 1;
  const opener = OPENS_LIST.exec(text)?.[0];
  const from = open + 1 + (opener?.length ?? 0);
  if (!opener || close - from < LEAST_LIST || !LISTS.test(text.slice(from, close))) return undefined;
  const members: Cut['members'] = [];
  for (let at = from; at <= close; ) {
    const next = text.indexOf('、', at);
    const to = next < 0 || next > close ? close : next;
    members.push({ from: at, to });
    at = to + 1;
  }
  return { members, from, to: close };
}
const LEAST_LIST = 6;
/** No commas: a list and not a sentence. */
const LISTS = /^[^，,；;。：:（）()]+$/u;

/** Farthest that a bracket is looked for: longer ones are damage. */
const LONGEST_BRACKET = 60;
const STOP = '。'.charCodeAt(0);
const NEWLINE = 10;

/** Offset of the mark that closes the one at `open`, or -1. */
export function closing(text: string, open: number): number {
  const opener = text.charCodeAt(open);
  const closer = CLOSER[text[open]!]!.charCodeAt(0);
  let depth = 1;
  const end = Math.min(text.length, open + LONGEST_BRACKET);
  for (let at = open + 1; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === opener) depth++;
    else if (unit === closer && --depth === 0) return at;
    else if (unit === STOP || unit === NEWLINE) return -1;
  }
  return -1;
}
