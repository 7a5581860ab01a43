import { lexiconRows } from './table';

let seats: Map<string, [longitude: number, latitude: number]> | undefined;

/** Where the seats of divisions lie, by code; read on first use. Some 1,500 counties and districts are unknown. */
export function coordinates(): Map<string, [longitude: number, latitude: number]> {
  seats ??= new Map(
    lexiconRows('coordinates.tsv').map(([code, longitude, latitude]) => [code!, [Number(longitude), Number(latitude)]]),
  );
  return seats;
}
