import type { CellValue, Row } from '../../store/graph-store';
import { type Desk, inOrder, rowsOf } from '../ask-rows';
import { type Block, first, type ReportDraft } from '../report';
import { RELATION_WORDS, words } from '../wording';

const MOST_DIRECT = 60;
const EXAMPLES = 8;
const CITED = 3;

/** How pairs of places are tied: what documents say of both directly, and through how many things else. */
export async function tiesBetween(desk: Desk, draft: ReportDraft, places: string[]): Promise<Block[]> {
  const direct: Row[] = [];
  const through: { pair: string; things: string[]; paths: Row[] }[] = [];
  for (const [i, a] of places.entries())
    for (const b of places.slice(i + 1)) {
      const ties = inOrder(await rowsOf(desk, 'connect', { a, b }, { descendants: false }), ['path', 'evidence']);
      direct.push(...ties.filter((tie) => Number(tie.steps) < 2).sort((x, y) => Number(y.steps) - Number(x.steps)));
      const paths = ties.filter((tie) => tie.steps === 2 && !/—DEVELOPS—.*—DEVELOPS—/u.test(String(tie.path)));
      const things = [...new Set(paths.map(({ path }) => middleOf(path)))];
      if (things.length > 0) through.push({ pair: `${a} – ${b}`, things, paths });
    }
  through.sort((x, y) => y.things.length - x.things.length);
  const [shown, rest] = first(direct, MOST_DIRECT, 'guitu query connect --a 一方 --b 另一方');
  const sentences = (list: CellValue | undefined): number[] =>
    ((list ?? []) as CellValue[]).flatMap((text) => draft.citeText(text));
  return [
    draft.table(
      ['直接联系'],
      shown,
      (r) => [r.steps === 0 ? `${words(r.path).replace(' + ', '、')}（同一句中提到）` : inWords(r.path)],
      '没有找到直接联系。',
      (r) => sentences(r.evidence),
    ),
    ...(rest ? [rest] : []),
    draft.table(
      ['经由同一事物（产业除外）', '个数', '其中'],
      through,
      ({ pair, things }) => [pair, String(things.length), things.slice(0, EXAMPLES).join('、')],
      '没有找到经由其他事物的联系。',
      ({ paths }) => paths.slice(0, CITED).flatMap(({ evidence }) => sentences(evidence)),
    ),
    ...(through.length > 0
      ? [{ kind: 'missing' as const, text: '每条路径和原句：guitu query connect --a 一方 --b 另一方' }]
      : []),
  ];
}

/** "太仓市 —AWARDED— 文明城市 —AWARDED— 昆山市" → "文明城市". */
const middleOf = (path: CellValue | undefined): string => String(path).split(/ —[A-Z_]+— /u)[1] ?? '';

const inWords = (path: CellValue | undefined): string =>
  String(path).replace(/—([A-Z_]+)—/gu, (_all, type: string) => `—${RELATION_WORDS[type] ?? type}—`);
