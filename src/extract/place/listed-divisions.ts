import { type Division, divisionsNamed, shortName } from '../../lexicon/gazetteer';
import type { TaggedPassage } from '../candidates/index';
import type { KnownPlace } from './known-places';

/** What closes a list of short names and says what they are: 昌平、朝阳、丰台等区; 安化、桃江两县. */
const CLOSING =
  /^(?:等[\d两三四五六七八九十]*个?|[两三四五六七八九十\d]个?)(?:(?<one>[区县市旗])(?![域级直委政场民长际域间块位城乡、（])|县市区|市县|区县|县区|县（市、区）|县（市）)/u;
const JOINED = /^[、和与及]$/u;
const PREFECTURE_DIGITS = 4;

/** Short names of a list are divisions of the one prefecture that has all of them, even where one alone means another (朝阳). */
export function settleListed(text: string, places: KnownPlace[]): void {
  for (let last = places.length - 1; last > 0; last--) {
    const closing = places[last]!.full ? null : CLOSING.exec(text.slice(places[last]!.to, places[last]!.to + 8));
    if (!closing) continue;
    let first = last;
    while (first > 0 && joins(text, places[first - 1]!, places[first]!)) first--;
    const members = places.slice(first, last + 1);
    if (members.length > 1 && members.some(({ counted }) => !counted)) settle(text, members, closing.groups?.one);
    last = first;
  }
}

const joins = (text: string, left: KnownPlace, right: KnownPlace): boolean =>
  left.kind === 'division' && !left.full && right.kind === 'division' && JOINED.test(text.slice(left.to, right.from));

function settle(text: string, members: KnownPlace[], ending: string | undefined): void {
  const choices = members.map(({ from, to }) => {
    const word = text.slice(from, to);
    return divisionsNamed(word).filter(
      ({ name, level }) => level === 'county' && shortName(name) === word && (!ending || name.endsWith(ending)),
    );
  });
  const shared = prefectures(choices[0]!).filter((code) =>
    choices.every((divisions) => prefectures(divisions).includes(code)),
  );
  if (shared.length !== 1) return;
  members.forEach((member, k) => {
    const division = choices[k]!.find(({ code }) => code.startsWith(shared[0]!))!;
    Object.assign(member, { name: division.name, adcode: division.code, subtype: division.level, counted: true });
  });
}

const prefectures = (divisions: readonly Division[]): string[] => [
  ...new Set(divisions.map(({ code }) => code.slice(0, PREFECTURE_DIGITS))),
];

/** 长江黄河, which the segmenter may take for one word, are two. */
export function countAdjoining(tagged: TaggedPassage, places: KnownPlace[]): void {
  for (let i = 1; i < places.length; i++) {
    const [left, right] = [places[i - 1]!, places[i]!];
    const one = left.full && right.full && left.to === right.from;
    if (one && tagged.isBoundary(left.from) && tagged.isBoundary(right.to)) left.counted = right.counted = true;
  }
}

/** In a list of divisions (芙蓉、天心、岳麓) even a name that is a common word counts (凤庆（茶叶）、镇康（坚果） too), if it lies in the province of the document or of its neighbour. */
export function countInLists(text: string, places: KnownPlace[], home: Division | undefined): void {
  const joined = (a: KnownPlace | undefined, b: KnownPlace | undefined): boolean =>
    a?.kind === 'division' &&
    b?.kind === 'division' &&
    /^(?:（[^（）]{1,8}）)?[、和与及]?$/u.test(text.slice(a.to, b.from));
  const atHome = ({ adcode }: KnownPlace): boolean =>
    !!home && !!adcode && adcode.slice(0, 2) === home.code.slice(0, 2);
  const sameProvince = (a: KnownPlace, b: KnownPlace): boolean =>
    !!a.adcode && a.adcode.slice(0, 2) === b.adcode?.slice(0, 2);
  const settle = (place: KnownPlace, beside: KnownPlace | undefined, inOrder: boolean): void => {
    if (place.counted || !beside?.counted || !(atHome(place) || sameProvince(place, beside))) return;
    if (inOrder ? joined(beside, place) : joined(place, beside)) place.counted = true;
  };
  for (let i = 1; i < places.length; i++) settle(places[i]!, places[i - 1], true);
  for (let i = places.length - 2; i >= 0; i--) settle(places[i]!, places[i + 1], false);
}
