import {
  allDivisions,
  type Division,
  divisionsNamed,
  type FormerDivision,
  formerDivisions,
  shortName,
} from '../../lexicon/gazetteer';

/** Names of divisions by their first two characters, longest first. */
let byStart: Map<number, string[]> | undefined;
/** Pairs of units, several to a slot, that such a name starts with: most places of a text are none of them. */
const starts = new Uint8Array(65536);

const startOf = (text: string, at: number): number => (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);
const slotOf = (start: number): number => Math.imul(start, 0x9e3779b1) >>> 16;

function load(): Map<number, string[]> {
  if (byStart) return byStart;
  byStart = new Map();
  const seen = new Set<string>();
  for (const { name } of allDivisions())
    for (const form of [name, shortName(name)]) {
      if (seen.has(form)) continue;
      seen.add(form);
      const start = startOf(form, 0);
      starts[slotOf(start)] = 1;
      const there = byStart.get(start);
      if (there) there.push(form);
      else byStart.set(start, [form]);
    }
  for (const forms of byStart.values()) forms.sort((a, b) => b.length - a.length);
  return byStart;
}

const NONE: string[] = [];

/** Longest name of a division (full or short) that starts at `at`. */
export function divisionNameAt(text: string, at: number): string | undefined {
  const names = load();
  const start = startOf(text, at);
  if (starts[slotOf(start)] === 0) return undefined;
  for (const form of names.get(start) ?? NONE) if (text.startsWith(form, at)) return form;
  return undefined;
}

/** How often each division name stands in the text; one pass. */
export function countDivisionNames(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (let at = 0; at < text.length - 1; ) {
    const name = divisionNameAt(text, at);
    if (name) counts.set(name, (counts.get(name) ?? 0) + 1);
    at += name ? name.length : 1;
  }
  return counts;
}

/** Row of divisions, each within the one before, that starts at `at`: 广元市昭化区 → [广元市, 昭化区]. */
export function divisionChainAt(text: string, at: number): { chain: Division[]; end: number } | undefined {
  let candidates: Division[][] = [[]];
  let end = at;
  for (let name = divisionNameAt(text, end); name; name = divisionNameAt(text, end)) {
    const longer = candidates.flatMap((chain) =>
      divisionsNamed(name!)
        .filter((d) => !chain.length || d.parent === chain.at(-1)!.code || grandparent(d, chain.at(-1)!))
        .map((d) => [...chain, d]),
    );
    if (!longer.length) break;
    candidates = longer;
    end += name.length;
  }
  return end > at ? { chain: candidates[0]!, end } : undefined;
}

const grandparent = (division: Division, above: Division): boolean =>
  division.level === 'county' && above.level === 'province' && division.code.slice(0, 2) === above.code.slice(0, 2);

/** The renamed or merged division (株洲县, since 2018 渌口区) that is named in full at `at`, unless a present one is. */
export function formerDivisionAt(text: string, at: number): FormerDivision | undefined {
  for (let length = 2; length <= 12; length++) {
    const name = text.slice(at, at + length);
    const former = formerDivisions().get(name);
    if (former && divisionsNamed(name).length === 0) return former;
  }
  return undefined;
}
