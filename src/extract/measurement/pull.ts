/** What a sector adds to a growth: 拉动GDP增长|1.1个百分点. */

const PULLS = /^(.*?)(正向|负向|反向)?拉动(.{2,12})$/u;
/** 第三产业增加值, 投资对经济增长的贡献率: what of a sector was told before. */
const TOLD_OF = /对.*贡献率$|(?:总?产值|增加值|零售总?额|总额|额|增速)$/u;

/** The name with the sector that pulls, from the name before where it stands there: 投资拉动GDP增长; and whether it pulls down. */
export function pulled(name: string, moved: string, before = ''): { name: string; falls: boolean } | undefined {
  const match = name.includes('拉动') ? PULLS.exec(name) : null;
  if (!match) return undefined;
  const [, own, way, what] = match;
  const told = (own || before).replace(TOLD_OF, '');
  const sector = own || (told.length <= 14 && !/[占拉]/u.test(told)) ? told : '';
  return { name: `${sector}拉动${what}${moved === '增长' ? moved : ''}`, falls: way !== undefined && way !== '正向' };
}
