/** How much of the text's 全市, 全县 … belongs to each level, and whether one of them clearly speaks. */
export interface Levels {
  shares: Map<string, number>;
  clear: boolean;
}

/** 全市, 我市: which level speaks. */
const LEVEL =
  /(?:我|本|(?<![居列在于获为选占入被])全)([省市县区州盟旗])(?![政委第前首最各十百]|唯一|先进|领先|平均|优秀|示范|试点)/gu;
/** 在市委、市政府和区委的领导下; 我代表县人民政府: those who say so are of that level. */
const SPOKEN_LEVEL =
  /(?:省委|自治区党委|市委|州委|盟委)(?:、|[省市州盟]政府)[^，。]{0,16}(?:和|及|、)([市县区州旗盟])委(?![^，。]{0,6}[和、])|代表([省市县区州旗盟])(?:人民)?政府/gu;
const SPOKEN_WEIGHT = 8;
/** Within so many characters a text says who speaks. */
export const OPENING = 3000;

/** Bodies without their owner's name, which are the speaker's own or of those above: 市委市政府, 州财政, 县发改局. */
const OWNED =
  /(?<=^|[，,。；;：:、“（(\s]|[由经据对和与及向按实彻委府在])([省市县区州盟旗])(?=委(?![员托内外])|政府|人民政府|人大|政协|财政|级|属|直|[发教科公民司人自生住交水农商文卫应审市统医林能][\p{Script=Han}]{0,5}[局委])/gu;
/** From the narrowest to the widest; who speaks is named after those above. */
const RANKS = ['县区旗', '市州盟', '省'];

/** From this share on one level speaks, and divisions of others hardly count. */
export const CLEAR_LEVEL = 0.6;
/** So many words must tell it. */
const LEAST_LEVELS = 4;

/** Which levels a text speaks for, by its own words or, where it has none, by the lowest of the bodies that it names. */
export function levelShares(text: string): Levels {
  const counts = new Map<string, number>();
  let all = 0;
  for (const match of text.matchAll(LEVEL)) {
    counts.set(match[1]!, (counts.get(match[1]!) ?? 0) + 1);
    all++;
  }
  for (const match of text.slice(0, OPENING).matchAll(SPOKEN_LEVEL)) {
    const level = (match[1] ?? match[2])!;
    counts.set(level, (counts.get(level) ?? 0) + SPOKEN_WEIGHT);
    all += SPOKEN_WEIGHT;
  }
  if (all === 0) return { shares: lowestOwner(text), clear: false };
  for (const [level, count] of counts) counts.set(level, count / all);
  return { shares: counts, clear: all >= LEAST_LEVELS && Math.max(0, ...counts.values()) >= CLEAR_LEVEL };
}

const LEAST_OWNED = 2;

function lowestOwner(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { 1: level } of text.matchAll(OWNED)) counts.set(level!, (counts.get(level!) ?? 0) + 1);
  for (const rank of RANKS) {
    const level = [...rank].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))[0]!;
    if ((counts.get(level) ?? 0) >= LEAST_OWNED) return new Map([[level, 1]]);
  }
  return new Map();
}
