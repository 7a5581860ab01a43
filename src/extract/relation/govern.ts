import type { Predicate } from '../fact';
import { type Clause, gapBetween, type MentionUnit, NEGATION, type Unit, type VerbUnit } from './clause';
import { listOpener } from './list-opener';
import { hasUnnamedObject, isAttribute, isJoined, isOthersDoing, isOutside } from './reach';
import { senseOf } from './unit-reading';
import { hasCountedObject, senseBehind } from './verb-behind';
import { type Sense, verbAt } from './verbs';

/** The verb that a mention stands under, for one predicate. */
export interface Governor {
  sense: Sense;
  verb: VerbUnit;
  side: 'before' | 'after';
  /** A 建设 stands on the other side of the mention (加快A建设). */
  framed: boolean;
  /** Taken over from a neighbouring clause. */
  inherited: boolean;
}

/** A verb further than this behind the list that it closes belongs to something else. */
const REACH = 30;
/** Stages in the life of a work; of two verbs in a row (建成并投入使用) the later stage holds. */
const STAGES = ['推进', '规划', '前期', '签约', '开工', '在建', '竣工', '投产', '通车', '投用'];
const stage = (sense: Sense): number => STAGES.indexOf(sense.value);

const blocks = (list: string[], predicate: Predicate): boolean => list.includes('*') || list.includes(predicate);

interface Found {
  sense?: Sense;
  verb?: VerbUnit;
  /** A bare 建设 was met. */
  bare: boolean;
  blocked: boolean;
}

/** The nearest verb to the left that reaches the unit at `index`, across its list. */
function lookLeft(text: string, units: Unit[], index: number, predicate: Predicate): Found {
  const found: Found = { bare: false, blocked: false };
  let hasListBreak = false;
  let objectSeen = true;
  for (let i = index - 1; i >= 0; i--) {
    const unit = units[i]!;
    if (unit.kind === 'break') {
      hasListBreak = true;
      objectSeen = false;
      continue;
    }
    if (unit.kind === 'mention') {
      objectSeen = true;
      continue;
    }
    if (hasListBreak && !objectSeen && !hasUnnamedObject(text, units, i) && !isJoined(text, unit, units[i + 1]!))
      continue;
    if (predicate !== 'HAS_STATUS' && isAttribute(text, units, i)) continue;
    if (predicate === 'HAS_STATUS' && isOthersDoing(text, units, i, index)) continue;
    if (predicate === 'HAS_STATUS' && isOutside(text, unit, units[index]!)) break;
    const sense = senseOf(unit, predicate, 'before');
    const isBlock = blocks(unit.verb.blocksBefore, predicate);
    if (!sense && !isBlock) continue;
    if (found.sense || found.bare) {
      if (gapBetween(text, unit, found.verb!).length > 2) break;
      if (
        sense &&
        sense.value !== '*' &&
        (!found.sense || stage(sense) > stage(found.sense) || sense.value === 'actual')
      )
        found.sense = sense;
      found.verb = unit;
      continue;
    }
    if (isBlock) return { ...found, blocked: true };
    found.verb = unit;
    if (sense!.value === '*') found.bare = true;
    else found.sense = sense!;
  }
  return found;
}

/** 选址工作启动, 可研报告获批: what is done with the steps before a work begins. */
const STEP = /^(?:启动|完成|实施|获批|推进|加快|抓紧|批复|通过验收|通过|推动|加速|完善)$/u;
const STEP_GAP =
  /^(?:等)?(?:各项|相关|前期)?(?:工作|手续|报告|方案|任务)?(?:已|均|全部|全面|正式|基本|有序|加快|顺利|加紧)*$/u;

const isTitled = (text: string, verb: VerbUnit, next: Unit | undefined): boolean =>
  next?.kind === 'mention' &&
  gapBetween(text, verb, next).length <= 1 &&
  next.mentions.some(({ type }) => type === 'Honor' || type === 'Place');

/** P（一期已投产）: what is said in brackets of a part of it. */
function isOfPart(text: string, unit: Unit, verb: VerbUnit, units: Unit[]): boolean {
  const open = text.slice(unit.to, verb.from).search(/[（(][^()（）]*$/u);
  if (open < 0) return false;
  const from = unit.to + open;
  return (
    units.some((u) => u.kind === 'mention' && u.from > from && u.to <= verb.from) ||
    /^[（(](?:其中|[一二三]期|首期)/u.test(text.slice(from, verb.from))
  );
}

/** The verb behind the list of the unit at `index`, unless that verb has an object of its own. */
function lookRight(text: string, units: Unit[], index: number, predicate: Predicate): Found {
  const type = (units[index] as MentionUnit).mentions[0]!.type;
  const found: Found = { bare: false, blocked: false };
  let last: Unit = units[index]!;
  for (let i = index + 1; i < units.length; i++) {
    const unit = units[i]!;
    if (unit.kind === 'break') continue;
    if (unit.kind === 'mention') {
      if (found.sense || found.bare) break;
      if (unit.mentions.some((m) => m.type === type)) last = unit;
      continue;
    }
    if (unit.from - last.to > REACH) break;
    if (isOfPart(text, units[index]!, unit, units)) continue;
    const next = units[i + 1];
    const hasObject =
      next?.kind === 'mention' &&
      gapBetween(text, unit, next).length <= 1 &&
      (predicate === 'IMPLEMENTS' || next.mentions.some((m) => m.type === type));
    if (hasObject) break;
    // 产业园获批国家级开发区: it is something that it gets, not leave to be built
    if (predicate === 'HAS_STATUS' && /^获/u.test(unit.verb.word) && isTitled(text, unit, next)) break;
    const sense = senseBehind(text, unit, predicate);
    // A建设项目主体已完工: a bare 建设 may close the name
    if (found.verb && gapBetween(text, found.verb, unit).length > (found.sense ? 3 : 8)) break;
    if (blocks(unit.verb.blocksAfter, predicate)) return { bare: false, blocked: true };
    if (!sense || hasCountedObject(text, unit)) continue;
    const isStep =
      found.sense?.value === '前期' && STEP.test(unit.verb.word) && STEP_GAP.test(gapBetween(text, found.verb!, unit));
    const before = found.verb?.verb.word ?? '';
    found.verb = unit;
    if (sense.value === '*') found.bare = true;
    // 主体工程开工: it begins, however the words for its shell are read.
    else if (sense.value === '开工' && before.startsWith('主体')) found.sense = sense;
    else if (!found.sense || (stage(sense) > stage(found.sense) && !isStep) || sense.value === 'actual')
      found.sense = sense;
  }
  return found;
}

/** What is not yet so: 计划6月开工. */
const AHEAD = /^(?:计划|拟|预计|力争|确保|争取|下一步|将|待|年底前|力促)/u;

/** How far a work is by the words of a cell: 主体完工 → 在建, 已完成可研批复，计划6月开工 → 前期. */
export function statusSaid(words: string): string | undefined {
  let found: Sense | undefined;
  for (const clause of words.split(/[，,。；;、\s]+/u)) {
    if (AHEAD.test(clause)) continue;
    for (let at = 0; at < clause.length; at++) {
      const verb = verbAt(clause, at, clause.length);
      if (!verb) continue;
      const unit: VerbUnit = { kind: 'verb', verb, from: at, to: at + verb.word.length };
      const sense = NEGATION.test(clause.slice(0, at)) ? undefined : senseBehind(clause, unit, 'HAS_STATUS');
      const isStep = found?.value === '前期' && STEP.test(verb.word);
      if (sense && sense.value !== '*' && !isStep && (!found || stage(sense) > stage(found))) found = sense;
      at = unit.to - 1;
    }
    if (found) return found.value;
  }
  return undefined;
}

/** The verb of the mention at `index` of its own clause; undefined where there is none, "blocked" where it stands under 按照. */
export function governorIn(
  text: string,
  clause: Clause,
  index: number,
  predicate: Predicate,
): Governor | 'blocked' | undefined {
  const left = lookLeft(text, clause.units, index, predicate);
  const right = lookRight(text, clause.units, index, predicate);
  const isWork = predicate === 'HAS_STATUS';
  const make = (found: Found, side: Governor['side'], framed: boolean): Governor => ({
    sense: found.sense!,
    verb: found.verb!,
    side,
    framed,
    inherited: false,
  });
  // 以创建X为抓手: what is sought is stated all the same
  const isSought = predicate === 'AWARDED' && /^(?:创建|争创|申报|创)$/u.test(left.verb?.verb.word ?? '');
  if (right.blocked && !isSought) return 'blocked';
  // 推动A、B落地: that they come is what is worked for
  if (isWork && left.sense?.value === '推进' && right.verb?.verb.word.startsWith('落地'))
    return make(left, 'before', false);
  if (isWork && right.sense && (right.sense.value !== '推进' || !left.sense)) return make(right, 'after', right.bare);
  if (left.sense) return make(left, 'before', right.bare || left.bare);
  if (left.blocked) return 'blocked';
  if (right.sense) return make(right, 'after', right.bare);
  return undefined;
}

const CLASS_ONLY = /^(?:等?[\d一二三四五六七八九十]*[余多]?[个项大座条处]?[\p{Script=Han}]{0,6}(?:项目|工程))?[”"]?$/u;

/** The verb of a list whose own clause has none: that of the clause behind it (A、B，全面竣工). */
export function governorAround(
  text: string,
  clauses: Clause[],
  at: number,
  index: number,
  predicate: Predicate,
): Governor | undefined {
  const clause = clauses[at]!;
  const type = (clause.units[index] as MentionUnit).mentions[0]!.type;
  const isListOnly = clause.units.every((u) => u.kind !== 'verb');
  const isBareList = isListOnly && clause.to - clause.units.at(-1)!.to <= 2;
  const built = clause.units.find((u): u is VerbUnit => u.kind === 'verb');
  const isBuilt = built === clause.units.at(-1) && built?.verb.word === '建设';
  const opener = isListOnly || isBuilt ? listOpener(text, clauses, at) : undefined;
  if (opener) {
    const last = opener.units.findLastIndex((u) => u.kind === 'mention' && u.mentions.some((m) => m.type === type));
    const above = last < 0 ? undefined : governorIn(text, opener, last, predicate);
    if (above && above !== 'blocked' && above.side === 'before')
      return { ...above, framed: above.framed || isBuilt, inherited: true };
  }
  if (!isBareList && predicate !== 'HAS_STATUS') return undefined;
  // A、B等12个项目，C竣工: the list goes on only where nothing is said of its first part
  const goesOn = isListOnly && CLASS_ONLY.test(text.slice(clause.units.at(-1)!.to, clause.to));
  for (let next = at + 1; next <= at + 2 && next < clauses.length && clauses[next]!.opens === 2; next++) {
    const { units, to } = clauses[next]!;
    if (units.some((u) => u.kind === 'mention' && !u.mentions.some((m) => m.type === type))) return undefined;
    const verb = units.find((u): u is VerbUnit => u.kind === 'verb');
    const isOwn = units[0]?.kind === 'mention';
    if (units.some((u) => u.kind === 'mention') && !(isOwn && goesOn)) return undefined;
    if (!verb) continue;
    const sense = senseOf(verb, predicate, 'after');
    const behind = units[units.indexOf(verb) + 1];
    const hasObject = to - units.at(-1)!.to > 4 || (behind !== undefined && gapBetween(text, verb, behind).length > 4);
    if (!sense || sense.value === '*' || sense.value === '推进' || hasObject) return undefined;
    return { sense, verb, side: 'after', framed: false, inherited: true };
  }
  return undefined;
}
