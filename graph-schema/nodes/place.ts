import { z } from 'zod';
import { entity } from '../define';
import { ENTITY } from '../properties';

export const Place = entity(
  'Place',
  '地点: a division, region, zone, street, village, river, road or station.',
  'schema:Place',
  ENTITY.extend({
    kind: z.string().optional().describe('division, region, zone, river, road …'),
    adcode: z.string().optional().describe('code of the official division'),
    level: z.string().optional().describe('province, prefecture, county, township'),
  }),
);
