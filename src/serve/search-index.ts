/** Names of the graph for a search box: any part of a name or alias, pinyin, and pinyin initials (kss → 昆山市). */
import { pinyin } from 'pinyin-pro';
import type { GraphStore, Row } from '../store/graph-store';

export interface Found {
  id: string;
  name: string;
  type: string;
  mentions: number;
}

interface Entry extends Found {
  forms: string[];
  initials: string;
  letters: string;
}

export class SearchIndex {
  private constructor(private readonly entries: Entry[]) {}

  static async of(store: GraphStore): Promise<SearchIndex> {
    const rows = await store.read(
      'MATCH (e:Entity) OPTIONAL MATCH (p:Passage)-[m:MENTIONS]->(e) RETURN e.id AS id, e.name AS name, e.aliases AS aliases, label(e) AS type, count(m) AS mentions',
    );
    const indicators = await store.read(
      'MATCH (i:Indicator) OPTIONAL MATCH (m:Measurement)-[:OF]->(i) RETURN i.id AS id, i.name AS name, i.aliases AS aliases, count(m) AS mentions',
    );
    const entries = [...rows, ...indicators.map((row): Row => ({ ...row, type: 'Indicator' }))].map((row): Entry => {
      const name = String(row.name);
      const syllables = pinyin(name, { toneType: 'none', type: 'array', nonZh: 'consecutive' });
      return {
        id: String(row.id),
        name,
        type: String(row.type),
        mentions: Number(row.mentions),
        forms: [name, ...((row.aliases as string[] | null) ?? [])],
        initials: syllables
          .map((s) => s[0] ?? '')
          .join('')
          .toLowerCase(),
        letters: syllables.join('').toLowerCase(),
      };
    });
    return new SearchIndex(entries);
  }

  /** Best first: whole names, then beginnings, then parts; more mentions first within each. */
  find(query: string, limit: number, type?: string): Found[] {
    const text = query.trim();
    if (text === '') return [];
    const latin = /^[\x20-\x7e]+$/u.test(text) ? text.toLowerCase().replace(/\s+/gu, '') : undefined;
    return this.entries
      .map((entry) => ({ entry, score: type && entry.type !== type ? 0 : score(entry, text, latin) }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score || b.entry.mentions - a.entry.mentions || (a.entry.id < b.entry.id ? -1 : 1))
      .slice(0, limit)
      .map(({ entry: { id, name, type, mentions } }) => ({ id, name, type, mentions }));
  }
}

function score(entry: Entry, text: string, latin?: string): number {
  if (entry.forms.includes(text)) return 4;
  if (entry.forms.some((form) => form.startsWith(text))) return 3;
  if (entry.forms.some((form) => form.includes(text))) return 2;
  if (latin === undefined) return 0;
  return entry.letters.startsWith(latin) || entry.initials.startsWith(latin) ? 1 : 0;
}
