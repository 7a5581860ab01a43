import type { Row } from '../../store/graph-store';
import { type Desk, inOrder, rowsOf } from '../ask-rows';
import { barChart, stated, timelineChart } from '../charts';
import { type MapPoint, placeMap } from '../place-map';
import { type Block, first, type Report, ReportDraft } from '../report';
import {
  ASPECT_WORDS,
  growthWords,
  kindWords,
  periodWords,
  RELATION_WORDS,
  STATUS_WORDS,
  VERDICT_WORDS,
  valueWords,
  words,
} from '../wording';
import { HEADLINES } from './headlines';

const HEADLINE_STATEMENTS = 8;
/** Statuses in the order of a project's life. */
const COURSE = ['规划', '前期', '签约', '推进', '开工', '在建', '竣工', '投产', '通车', '投用'];

/** What the documents say of a place and of what lies in it. */
export async function placeReport(desk: Desk, place: string): Promise<Report> {
  const draft = new ReportDraft(`${place}：文件中的事实`);
  const [mentions, numbers, targets, projects, industries, honours, neighbours] = await Promise.all([
    rowsOf(desk, 'evidence', { name: place, limit: '100000' }),
    rowsOf(desk, 'indicators-of', { place }),
    rowsOf(desk, 'target-vs-actual', { place }),
    rowsOf(desk, 'projects-of', { place }),
    rowsOf(desk, 'industries', { place }),
    rowsOf(desk, 'honours', { place }),
    rowsOf(desk, 'neighbours', { name: place }),
  ]);
  const different = (rows: Row[], column: string): number => new Set(rows.map((row) => row[column])).size;
  draft.lead.push({
    text: `图谱中有 ${different(mentions, 'document')} 份文件提到${place}（${mentions.length} 处）；关于它和它所辖各地有 ${numbers.length} 个数字（其中目标 ${numbers.filter((r) => r.status === 'target').length} 个）、${different(projects, 'project')} 个项目、${different(industries, 'industry')} 个产业、${different(honours, 'honour')} 项荣誉。`,
    cites: [],
  });
  const headlines = headlineRows(numbers, place);
  for (const row of headlines.slice(0, HEADLINE_STATEMENTS))
    draft.lead.push({
      text: `${periodWords(row.period)}${row.indicator}${row.status === 'actual' ? '' : STATUS_WORDS[String(row.status)]}${row.aspect === 'growth' ? growthWords(row) : valueWords(row)}。`,
      cites: draft.cite(row, row.surface),
    });
  draft.section('主要指标 · Headlines', ...headlineCharts(headlines));
  draft.section(
    '数字 · Numbers',
    draft.table(
      ['地区', '指标', '口径', '时期', '状态', '数值'],
      numbers,
      (r) => [
        words(r.place),
        words(r.indicator),
        ASPECT_WORDS[String(r.aspect)] ?? '',
        periodWords(r.period),
        STATUS_WORDS[String(r.status)] ?? '',
        valueWords(r),
      ],
      '没有找到数字。',
    ),
  );
  const settled = targets.filter((r) => r.verdict !== 'not reported');
  draft.section(
    '目标与结果 · Targets and results',
    draft.table(
      ['指标', '口径', '时期', '目标', '结果', '判断'],
      settled,
      (r) => [
        words(r.indicator),
        ASPECT_WORDS[String(r.aspect)] ?? '',
        periodWords(r.period),
        valueWords({ ...r, value: r.target! }),
        `${words(r.actual)}${words(r.actual_unit)}`,
        VERDICT_WORDS[String(r.verdict)] ?? '',
      ],
      '没有既有目标又有结果的指标。',
    ),
    targets.length > settled.length
      ? { kind: 'missing', text: `另有 ${targets.length - settled.length} 个目标在图谱的文件中未见结果。` }
      : undefined,
  );
  draft.section(
    '项目 · Projects',
    ...courseChart(projects),
    draft.table(
      ['项目', '类别', '状态', '时期'],
      inCourse(projects),
      (r) => [words(r.project), kindWords(r.kind), words(r.status), periodWords(r.period)],
      '没有找到项目。',
    ),
  );
  draft.section(
    '产业 · Industries',
    draft.table(
      ['产业', '地区', '时期'],
      industries,
      (r) => [words(r.industry), words(r.place), periodWords(r.period)],
      '没有找到产业。',
    ),
  );
  draft.section(
    '荣誉 · Honours',
    draft.table(
      ['荣誉', '获得者', '状态', '时期'],
      honours,
      (r) => [words(r.honour), words(r.who), r.status === 'target' ? '争创' : '获得', periodWords(r.period)],
      '没有找到荣誉。',
    ),
  );
  const ties = inOrder(neighbours, ['relation', 'neighbour', 'period', 'document', 'line']).filter((r) =>
    ['COOPERATES_WITH', 'CONNECTS', 'IMPLEMENTS', 'HOLDS'].includes(String(r.relation)),
  );
  draft.section(
    '政策、活动与联系 · Policies, events and ties',
    draft.table(
      ['关系', '对象', '时期'],
      ties,
      (r) => [RELATION_WORDS[String(r.relation)] ?? words(r.relation), words(r.neighbour), periodWords(r.period)],
      '没有找到联系。',
    ),
  );
  draft.section('提到的地方 · Places named', ...(await placesNamed(desk, draft, place)));
  return draft.finish();
}

const MOST_NAMED = 30;

/** Which other places its documents name: a map, larger where more often, and a table. */
async function placesNamed(desk: Desk, draft: ReportDraft, place: string): Promise<Block[]> {
  const named = (await rowsOf(desk, 'places-named', { place })).filter((r) => r.adcode !== null);
  const [shown, rest] = first(named, MOST_NAMED, `guitu query places-named --place ${place}`);
  const most = Number(shown[0]?.mentions ?? 1);
  const points = shown.map(
    (r): MapPoint => ({
      place: String(r.named),
      label: String(r.named),
      weight: Number(r.mentions) / most,
    }),
  );
  return [
    ...(await placeMap(desk, `${place}的文件提到的地方`, [{ place, label: place, weight: 1 }, ...points])),
    draft.table(['地方', '次数'], shown, (r) => [words(r.named), words(r.mentions)], '它的文件没有提到别的行政区。'),
    ...(rest ? [rest] : []),
  ];
}

const nameOf = ([name]: (typeof HEADLINES)[number]): string => name;

/** Headline indicators of the place itself (of what lies in it, where it has none), the latest period first. */
function headlineRows(numbers: Row[], place: string): Row[] {
  const own = numbers.filter((r) => r.place === place);
  const rank = (r: Row): number => HEADLINES.findIndex(([name, aspect]) => name === r.indicator && aspect === r.aspect);
  return (own.length > 0 ? own : numbers)
    .filter((r) => rank(r) >= 0 && r.value !== null && r.period)
    .sort((a, b) => (a.period === b.period ? rank(a) - rank(b) : String(a.period) < String(b.period) ? 1 : -1));
}

/** Growth of the headline indicators, one bar for each year and status. */
function headlineCharts(rows: Row[]): Block[] {
  const growth = rows.filter((r) => r.aspect === 'growth' && r.unit === '%' && /^\d{4}$/u.test(String(r.period)));
  const shown = HEADLINES.map(nameOf).filter((name) => growth.some((r) => r.indicator === name));
  if (shown.length < 2) return [{ kind: 'missing', text: '主要指标的增速不到两个，没有画图。' }];
  const periods = [...new Set(growth.map((r) => String(r.period)))].sort();
  const series = periods.flatMap((period) =>
    Object.entries(STATUS_WORDS).map(([status, word]) => ({
      name: `${period}年${word}`,
      values: shown.map((name) =>
        stated(growth.find((r) => r.indicator === name && r.period === period && r.status === status)),
      ),
    })),
  );
  const given = series.filter(({ values }) => values.some((v) => v !== null));
  return [{ kind: 'chart', title: '主要指标增速（%）', svg: barChart(shown, '%', given) }];
}

/** By period, then by how far they are. */
const inCourse = (projects: Row[]): Row[] =>
  [...projects].sort(
    (a, b) =>
      order(String(a.period ?? ''), String(b.period ?? '')) ||
      COURSE.indexOf(String(a.status)) - COURSE.indexOf(String(b.status)) ||
      order(String(a.project), String(b.project)),
  );

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Projects of which two or more periods are known. */
function courseChart(projects: Row[]): Block[] {
  const points = projects
    .filter((r) => r.period)
    .map((r) => ({ project: String(r.project), period: String(r.period), status: String(r.status) }));
  const moving = points.filter((p) => points.some((q) => q.project === p.project && q.period !== p.period));
  return moving.length > 0 ? [{ kind: 'chart', title: '有两个以上时期的项目', svg: timelineChart(moving) }] : [];
}
