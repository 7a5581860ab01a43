/** Okabe–Ito colours, which colour-blind readers can tell apart. */
export const TYPE_COLOURS: Record<string, string> = {
  Project: '#D55E00',
  Institution: '#0072B2',
  Place: '#009E73',
  Policy: '#CC79A7',
  Honor: '#E69F00',
  Event: '#56B4E9',
  Person: '#7a6f5d',
  Industry: '#8c7a00',
  Other: '#666666',
};
const GROUPS = [
  '#0072B2',
  '#D55E00',
  '#009E73',
  '#CC79A7',
  '#E69F00',
  '#56B4E9',
  '#8c7a00',
  '#5e5e9e',
  '#a0522d',
  '#2f6f6f',
];
export const groupColour = (group: number): string => GROUPS[group % GROUPS.length]!;
