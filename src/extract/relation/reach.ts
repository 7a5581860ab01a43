import { gapBetween, type Unit, type VerbUnit } from './clause';

/** Whether the verb at `index` opens a list whose first items are no mentions of ours (获科研项目103项、省科学技术奖15项). */
export function hasUnnamedObject(text: string, units: Unit[], index: number): boolean {
  const [before, verb, behind] = [units[index - 1], units[index]!, units[index + 1]!];
  if (before?.kind === 'mention' && gapBetween(text, before, verb).length <= 4) return false;
  return behind.kind === 'break' && gapBetween(text, verb, behind).length >= 2;
}

/** 深化与X的山海协作: 与 behind the verb joins whom it is done with, and lists nothing. */
export const isJoined = (text: string, verb: Unit, next: Unit): boolean =>
  next.kind === 'break' && next.from === verb.to && /[与同]/u.test(text[next.from]!);

/** 编制引领未来发展的X: of several verbs before …的X all but the first only say what kind of thing it is. */
export function isAttribute(text: string, units: Unit[], index: number): boolean {
  if (units[index - 1]?.kind !== 'verb') return false;
  let next = index + 1;
  while (units[next]!.kind === 'verb') next++;
  return units[next]!.kind === 'mention' && /的[“《]?$/u.test(text.slice(units[index]!.to, units[next]!.from));
}

/** 支持X实验室设立P: somebody is helped to do something with it. */
export function isOthersDoing(text: string, units: Unit[], i: number, index: number): boolean {
  const [verb, helped] = [units[i]!, units[i + 1]!];
  if (verb.kind !== 'verb' || !/^(?:支持|鼓励|引导|推动|帮助)$/u.test(verb.verb.word)) return false;
  if (helped.kind !== 'mention' || i + 1 === index || gapBetween(text, verb, helped) !== '') return false;
  return (
    helped.mentions.every(({ type }) => type === 'Institution' || type === 'Place') &&
    units.slice(i + 2, index).some((u) => u.kind === 'verb')
  );
}

/** 投资完成4亿元（主要是A、B带动）: what is told of the sum before the bracket is not told of the works in it. */
export function isOutside(text: string, verb: VerbUnit, unit: Unit): boolean {
  const open = Math.max(text.lastIndexOf('（', unit.from), text.lastIndexOf('(', unit.from));
  return (
    open >= verb.to &&
    !/[）)]/u.test(text.slice(open, unit.from)) &&
    !/(?:项目|工程|设施|等)$/u.test(text.slice(verb.to, open))
  );
}
