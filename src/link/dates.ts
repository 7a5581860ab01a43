/**
 * Years inside names, written one way: 二〇二一年至二〇三五年, （2021—2035年）, 2021～2035, 2021一2035年 → (2021-2035);
 * （2024年版） → (2024). Two names that differ in nothing but their years are two things: a plan and its successor.
 */

const DIGITS = '〇一二三四五六七八九';
const WRITTEN = '(?:一九|二[〇零○OΟ0])[〇零○OΟ0一二三四五六七八九]{2}';
const WRITTEN_YEAR = new RegExp(`${WRITTEN}(?=年|[-至到)]|$)|(?<=[-至到(])${WRITTEN}`, 'gu');
const YEAR = '(?:19|20)\\d\\d';
const RANGE = new RegExp(`(?<!\\d)(${YEAR})年?(?:-|至|到|一(?=\\d))(?:(${YEAR})(?!\\d)年?|(\\d\\d)年)(?:期间)?`, 'gu');
const EDITION = new RegExp(`\\((${YEAR})年?(?:版|本|修订版?|修正|年度?|度)?\\)`, 'gu');
const BARE_RANGE_AT_END = new RegExp(`(?<=.[^(\\d])(${YEAR}-${YEAR})$`, 'u');

/** `text` is tidy, with one kind of dash. */
export const writtenDates = (text: string): string =>
  text
    .replace(WRITTEN_YEAR, (year) => [...year].map((c) => Math.max(0, DIGITS.indexOf(c))).join(''))
    .replace(
      RANGE,
      (_, from: string, to: string | undefined, short: string) => `${from}-${to ?? from.slice(0, 2) + short}`,
    )
    .replace(EDITION, '($1)')
    .replace(BARE_RANGE_AT_END, '($1)');

const PERIOD = new RegExp(`\\(?(${YEAR}-${YEAR})(?!\\d)\\)?`, 'u');
const AT_END = new RegExp(
  `(?<=.{2})\\((${YEAR}(?:-${YEAR})?)\\)$|(?<=.{3})(${YEAR})年?版$|^(${YEAR})年?版(?=.{3})`,
  'u',
);

/** A name without its years, wherever they stand, and the years. */
export function takeYears(name: string): { rest: string; years: string } {
  const found = PERIOD.exec(name) ?? AT_END.exec(name);
  if (!found) return { rest: name, years: '' };
  return {
    rest: name.slice(0, found.index) + name.slice(found.index + found[0].length),
    years: found[1] ?? found[2] ?? found[3]!,
  };
}
