import { coordinates } from '../lexicon/coordinates';
import type { Desk } from './ask-rows';
import { mapChart } from './charts';
import type { Block } from './report';

export interface MapPoint {
  place: string;
  /** Written beside the place. */
  label: string;
  /** 0–1: how large it is drawn. */
  weight: number;
}

const MARGIN_DEGREES = 1.5;

/**
 * A map of places whose seats are known, before the seats of all prefectures as a faint background: dots, no outlines. No
 * map for fewer than two places.
 */
export async function placeMap(desk: Desk, title: string, points: MapPoint[]): Promise<Block[]> {
  const rows = await desk.store.read(
    'MATCH (p:Place) WHERE p.name IN $names RETURN p.name AS name, p.adcode AS adcode',
    {
      names: points.map(({ place }) => place),
    },
  );
  const codes = new Map(rows.map(({ name, adcode }) => [String(name), String(adcode)]));
  const known = points.flatMap((point) => {
    const at = coordinates().get(codes.get(point.place) ?? '');
    return at ? [{ ...point, at }] : [];
  });
  if (new Set(known.map(({ at }) => at.join())).size < 2) return [];
  const range = (axis: 0 | 1): [number, number] => {
    const all = known.map(({ at }) => at[axis]);
    const margin = Math.max(MARGIN_DEGREES, (Math.max(...all) - Math.min(...all)) * 0.15);
    return [Math.min(...all) - margin, Math.max(...all) + margin];
  };
  const backdrop = [...coordinates()].filter(([code]) => code.endsWith('00')).map(([, at]) => at);
  const left = points.length - known.length;
  return [
    {
      kind: 'chart',
      title: `${title}（点为政府驻地，灰点为各地级市；位置据 GeoNames，CC BY 4.0${left > 0 ? `；${left} 处位置不详，未画` : ''}）`,
      svg: mapChart(known, backdrop, range(0), range(1)),
    },
  ];
}
