import { lexiconRows } from '../lexicon/table';
import { MappedText } from './mapped-text';
import { type RecordHead, recordHead } from './record-head';
import type { Furniture, SourceText } from './source-text';

type Zone = 'any' | 'top' | 'bottom' | 'edge' | 'rest';
type NoteKind = SourceText['notes'][number]['kind'];

interface Rule {
  kind: string;
  zone: Zone;
  note?: NoteKind;
  pattern: RegExp;
}

interface Line {
  /** Units of the clean text, line end included. */
  from: number;
  to: number;
  text: string;
}

let rules: Rule[] | undefined;

function load(): Rule[] {
  rules ??= lexiconRows('read-furniture.tsv').map(([kind, zone, note, pattern]) => ({
    kind: kind!,
    zone: zone as Zone,
    note: note === '-' ? undefined : (note as NoteKind),
    pattern: new RegExp(`^(?:${pattern})$`, 'u'),
  }));
  return rules;
}

/** Lines longer than this are text whatever they hold. */
const LONGEST = 160;
const OPENING =
  /^(?:各位(?:代表|委员|领导|同志)|同志们|[一二三四五六七八九十]、|第[一二三四五六七八九十]+[章编篇部]|[（(]一[)）]|前\s*言$)/u;
const BODY = /^.{45,}$/u;
/** Long lines that still belong to the head: who gave the report, when and before whom. */
const HEAD = /^(?=.{0,110}$).*(?:会议上|作(?:的)?(?:政府)?工作报告|政府工作报告)[^，,；;]{0,40}$/u;
/** Where the foot of the page seems to begin, these say that the document goes on. */
const GOES_ON =
  /^(?:附件|附录|附表|名词解释|名词说明|注释|[一二三四五六七八九十]+、|第[一二三四五六七八九十]+[章节]|表\s*\d|专栏)/u;
/** A label whose value stands on the next line: "来源：⏎四川日报". */
const OPEN_LABEL =
  /^(?:来源|(?:发布|成文|生成|印发|发文|公开|公布|更新)?(?:时间|日期)|作者|责任编辑|编辑|责编|信息来源|发布机构)\s*[:：]$/u;

export interface Cleared {
  text: MappedText;
  furniture: Furniture[];
  notes: SourceText['notes'];
  records?: SourceText['records'];
}

/**
 * Takes out whole lines that belong to the page and not to the document. What counts depends on where the line stands:
 * 下载 or 大 is furniture above the first line of the body or below its last, never within. Lines that tell of the
 * document (source, date, credits) become notes.
 */
export function clearFurniture(clean: MappedText): Cleared {
  const record = recordHead(clean);
  const lines = linesOf(clean.text, record?.to, record?.end);
  const filled = lines.filter((l) => l.text !== '');
  const dropped = new Map<Line, Drop>();
  const end = restOfPage(filled);
  for (let i = end; i < filled.length; i++) dropped.set(filled[i]!, { kind: 'related' });
  const first = filled.findIndex(
    (l) => OPENING.test(l.text) || (BODY.test(l.text) && !HEAD.test(l.text) && !ruleFor(l, 'top')),
  );
  let last = end - 1;
  while (last >= 0 && !OPENING.test(filled[last]!.text) && !isBody(filled[last]!)) last--;
  for (let i = 0; i < end; i++) {
    const line = filled[i]!;
    if (line.text.length > LONGEST || dropped.has(line)) continue;
    const zone = first < 0 || i < first ? 'top' : i > last ? 'bottom' : 'body';
    const rule = ruleFor(line, zone);
    if (!rule) continue;
    dropped.set(line, rule);
    const next = filled[i + 1];
    if (next && OPEN_LABEL.test(line.text) && next.text.length <= 30 && !OPENING.test(next.text) && i + 1 < end)
      dropped.set(next, { kind: rule.kind, labelLine: line });
  }
  for (const line of breadcrumbs(filled.slice(0, Math.max(first, 0)))) dropped.set(line, { kind: 'breadcrumb' });
  for (const line of repeatedHeads(filled.slice(0, Math.max(first, 0)), dropped))
    dropped.set(line, { kind: 'repeated-title' });
  for (const line of pageHeads(filled)) if (!dropped.has(line)) dropped.set(line, { kind: 'page-header' });
  return remove(clean, lines, dropped, record);
}

/** A long line below which nothing but the page's foot may follow. */
const isBody = (line: Line): boolean => BODY.test(line.text) && !ruleFor(line, 'bottom');

type Place = 'top' | 'bottom' | 'body';

/** Why a line is dropped; `labelLine`: the line before it, whose label it answers. */
interface Drop {
  kind: string;
  note?: NoteKind;
  labelLine?: Line;
}

const ruleFor = (line: Line, place: Place): Rule | undefined =>
  line.text.length > LONGEST ? undefined : load().find((r) => appliesIn(r.zone, place) && r.pattern.test(line.text));

const appliesIn = (rule: Zone, zone: Place): boolean =>
  rule === 'any' || rule === zone || (rule === 'edge' && zone !== 'body');

/** Index of the first line of the page's foot, which ends the document; `lines.length` where there is none. */
function restOfPage(lines: Line[]): number {
  const total = lines.at(-1)?.to ?? 0;
  const enders = load().filter((r) => r.zone === 'rest');
  let goesOn = -1;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (line.to < total * 0.6 || line.text.length > LONGEST || !enders.some((r) => r.pattern.test(line.text))) continue;
    if (goesOn < 0) goesOn = lines.findLastIndex((l) => GOES_ON.test(l.text));
    if (total - line.to < Math.max(600, total / 20) && goesOn <= i) return i;
  }
  return lines.length;
}

/** A path of page names above the body, one a line with ">" between: 首页 ⏎ > ⏎ 政府信息公开 ⏎ > ⏎ 政府工作报告. */
function breadcrumbs(head: Line[]): Line[] {
  const steps = head.flatMap((l, i) => (/^[>＞»›]{1,2}$/u.test(l.text) ? [i - 1, i, i + 1] : []));
  return [...new Set(steps)].flatMap((i) => (head[i] && head[i].text.length <= 16 ? [head[i]] : []));
}

/** Title lines that stand twice above the body (page title, then the document's own): the earlier ones. */
function repeatedHeads(head: Line[], dropped: Map<Line, unknown>): Line[] {
  const rest = head.filter((l) => !dropped.has(l));
  const last = new Map(rest.map((l) => [l.text, l]));
  return rest.filter((l) => l.text.length >= 6 && last.get(l.text) !== l);
}

/** Running heads: a short line without a full stop that stands five times or more, spread over the document. */
function pageHeads(lines: Line[]): Line[] {
  const places = new Map<string, number[]>();
  lines.forEach((line, i) => {
    if (line.text.length < 5 || line.text.length > 40 || /[。：:；;，,！!]/u.test(line.text)) return;
    const key = line.text.replace(/[\d\s·—-]+/gu, '');
    if (key.length < 4 || !/(?:报告|规划|纲要|计划|日报|公报|汇编|政府|委员会)/u.test(line.text)) return;
    const there = places.get(key);
    if (there) there.push(i);
    else places.set(key, [i]);
  });
  const repeated = [...places.values()].filter((p) => p.length >= 5 && p.at(-1)! - p[0]! > lines.length / 2);
  return repeated.flatMap((p) => p.slice(1).map((i) => lines[i]!));
}

function linesOf(text: string, start = 0, stop = text.length): Line[] {
  const lines: Line[] = [];
  for (let from = start; from < stop; ) {
    const end = text.indexOf('\n', from);
    const to = end < 0 || end >= stop ? stop : end + 1;
    lines.push({ from, to, text: to - from > 2000 ? text.slice(from, to) : text.slice(from, to).trim() });
    from = to;
  }
  return lines;
}

/** Page turns that stand inside a line of text: "(上接第3版)科教新城…". */
const PAGE_TURN = /[（(【◀▶]\s*(?:上接|下转)\s*第?\s*[0-9A-Z一二三四五六七八九十]{1,3}\s*版(?:\s*[)）】])?/gu;

function remove(clean: MappedText, lines: Line[], dropped: Map<Line, Drop>, record: RecordHead | undefined): Cleared {
  const furniture: Furniture[] = [];
  const notes: Cleared['notes'] = [...(record?.notes ?? [])];
  const parts: MappedText[] = [];
  let kept = 0;
  const cut = (from: number, to: number, kind: string): void => {
    if (from > kept) parts.push(clean.slice(kept, from));
    kept = to;
    furniture.push({ kind, ...clean.span(from, to) });
  };
  const heads = [...(record?.further ?? [])];
  const cutHeads = (until: number): void => {
    while (heads.length > 0 && heads[0]!.from < until) {
      const { from, to } = heads.shift()!;
      cut(from, from + 1, 'record');
      cut(from + 1 + clean.text.slice(from + 1, to).search(/[^\r\n]/u), to, 'record');
    }
  };
  if (record) cut(0, record.to, 'record');
  for (const line of lines) {
    cutHeads(line.from);
    const why = dropped.get(line);
    if (why) {
      cut(line.from, line.to, why.kind);
      const span = clean.slice(line.from, line.to).trim().span();
      const label = notes.at(-1);
      if (why.labelLine && label) Object.assign(label, { end: span.end, text: label.text + line.text });
      else if (why.note) notes.push({ kind: why.note, ...span, text: line.text });
      continue;
    }
    if (!line.text.includes('版')) continue;
    for (const match of clean.text.slice(line.from, line.to).matchAll(PAGE_TURN))
      cut(line.from + match.index, line.from + match.index + match[0].length, 'page-turn');
  }
  cutHeads(clean.length);
  if (record && record.end < clean.length) cut(record.end, clean.length, 'record');
  if (kept < clean.length) parts.push(clean.slice(kept));
  const records = record?.further.map(({ to, notes: told }) => ({ start: clean.span(to, to + 1).start, notes: told }));
  return { text: MappedText.concat(parts), furniture, notes, ...(records?.length ? { records } : {}) };
}
