import type { TaggedPassage } from '../candidates/index';

/** What belongs to the name of a place and stands before the words that its ending is read back to. Offsets are lengths. */

/** 中国—上海合作组织 + 冰雪体育示范区. */
const WITH_ABROAD = /中国[—－–-]{1,2}(?:(?![和与的、])\p{Script=Han}){0,8}$/u;
export const abroadBefore = (text: string, from: number): number =>
  WITH_ABROAD.exec(text.slice(0, from))?.[0].length ?? 0;

/** 中国西部（广元）绿色 + 家居产业城, 中德（沈阳）+ 高端装备制造产业园: who it is of and its seat in brackets open the name. */
const SEATED =
  /(?:中国(?:[东西]部)?|[东西]部|中[德韩日新法欧俄意白奥瑞以芬荷]|大湾区|长三角|成渝)[（(]\p{Script=Han}{2,8}[）)]\p{Script=Han}{0,6}$/u;
export const seatBefore = (text: string, from: number): number =>
  /[（(]/u.test(text.slice(Math.max(0, from - 16), from)) ? (SEATED.exec(text.slice(0, from))?.[0].length ?? 0) : 0;

/** 清水 + 苗族乡: a township of a people bears a name of its own. */
export const isOfPeople = (stem: string): boolean => PEOPLE.test(stem);
const PEOPLE = /^\p{Script=Han}{1,4}族$/u;
/** Where the word begins that ends at `end`, if it may be the name of a place. */
export function wordBefore(tagged: TaggedPassage, end: number): number {
  const start = tagged.startOf(end - 1);
  const word = tagged.text.slice(start, end);
  return /^\p{Script=Han}{2,3}$/u.test(word) && !tagged.tagAt(start).startsWith('v') ? start : end;
}
