import { holdsAny, unitTable } from '../../lexicon/unit-table';

/** Openings and insides that no name has: a finder took a piece of the sentence with it. Verbs of the speaker, conjunctions before verbs, counts. */
const OPENS_TORN =
  /^(?:我们|我代表|以及|及(?:其|第|改|二期|三期)|[和与](?:规范|优化|科学|发扬|推进|推动|加快|建设|完善|外资)|新增|累计|了\d)/u;
const OPENINGS = unitTable('我以及和与新累了');
const INSIDE = /我代表|向大会/u;
const INSIDES = unitTable('我向');

/** Whether the name carries words of its sentence that cannot belong to it. */
export const isTorn = (name: string): boolean =>
  (OPENINGS[name.charCodeAt(0)] === 1 && OPENS_TORN.test(name)) || (holdsAny(name, INSIDES) && INSIDE.test(name));
