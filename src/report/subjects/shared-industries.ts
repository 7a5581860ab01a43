import type { Row } from '../../store/graph-store';
import { type Desk, rowsOf } from '../ask-rows';
import { type Block, first, type ReportDraft } from '../report';

const MOST = 60;

/** Industries that two or more of the places develop, those of the most places first, each with a sentence of each place. */
export async function sharedIndustries(desk: Desk, draft: ReportDraft, places: string[]): Promise<Block[]> {
  const developers = new Map<string, Map<string, Row>>();
  for (const place of places)
    for (const row of await rowsOf(desk, 'industries', { place }, { descendants: false })) {
      const industry = String(row.industry);
      const there = developers.get(industry) ?? new Map<string, Row>();
      if (!there.has(place)) developers.set(industry, there.set(place, row));
    }
  const shared = [...developers]
    .map(([industry, who]) => ({ industry, who: [...who.keys()] }))
    .filter(({ who }) => who.length > 1)
    .sort((a, b) => b.who.length - a.who.length || (a.industry < b.industry ? -1 : 1));
  const [shown, rest] = first(shared, MOST, 'guitu query industry-overlap --place 地区');
  return [
    draft.table(
      ['产业', '地区数', '地区'],
      shown,
      ({ industry, who }) => [industry, String(who.length), who.join('、')],
      '没有找到共同发展的产业。',
      ({ industry, who }) => who.flatMap((place) => draft.cite(developers.get(industry)!.get(place)!)),
    ),
    ...(rest ? [rest] : []),
  ];
}
