import { unitAt, unitTable } from '../../lexicon/unit-table';
import type { Candidate } from '../candidates/index';
import type { KnownPlace } from './known-places';
import type { PlaceSuffix } from './place-suffix';

/** What stands before the last place of a name or of a list and belongs to the same ending; `placeTo` tells the place that ends at an offset. */

/** 南宁—柳州— before 桂林经济走廊: a region that is named after the places along it. */
export function routeBefore(text: string, candidate: Candidate, placeTo: ReadonlyMap<number, KnownPlace>): void {
  for (;;) {
    const dash = DASHES[unitAt(text, candidate.from - 1)] === 1 ? candidate.from - 1 : -1;
    const place = dash > 0 ? placeTo.get(DASHES[text.charCodeAt(dash - 1)] === 1 ? dash - 1 : dash) : undefined;
    if (!place) return;
    candidate.name = text.slice(place.from, candidate.from) + candidate.name;
    candidate.from = place.from;
  }
}
const DASHES = unitTable('—－–-');

/** Zones of which a city has one, so that cities before it in a list are theirs: 曲靖、祥云经开区. */
const OF_CITY = new Set(
  '经开区 高新区 综保区 保税区 综合保税区 经济技术开发区 高新技术产业开发区 跨境电商综试区 跨境电商综合试验区 跨境电子商务综合试验区 自贸片区 临空经济区 机场 国际机场 都市圈'.split(
    ' ',
  ),
);
/** Over the cities of the same characters. */
const ZONE_EDGE = 0.8;

/** The cities before the zone of a city, each with the zone's noun. */
export function citiesBefore(
  text: string,
  zone: Candidate,
  { word }: PlaceSuffix,
  placeTo: ReadonlyMap<number, KnownPlace>,
): Candidate[] {
  const members: Candidate[] = [];
  if (!OF_CITY.has(word) || !placeTo.has(zone.to - word.length)) return members;
  for (let to = zone.from - 1; LIST_MARKS[unitAt(text, to)] === 1; ) {
    const city = placeTo.get(to);
    if (city?.kind !== 'division' || city.full) break;
    members.push({ ...zone, from: city.from, to, name: text.slice(city.from, to) + word, edge: ZONE_EDGE });
    to = city.from - 1;
  }
  // 支持成都及德阳、绵阳高新区: what stands before the list must be no part of a longer name.
  const first = members.at(-1);
  return first && !/[与和及]$/u.test(text.slice(0, first.from)) ? members : [];
}
const LIST_MARKS = unitTable('、和');
