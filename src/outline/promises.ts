/** Paragraphs that hold a promise and what has come of it: 改造小区34个。进展：已完工21个. */
import type { Document, Metadata, Passage } from './document';
import { yearsAhead, yearsBehind } from './period';
import type { Role } from './role';
import { isOfOneYear } from './undated';

const PROGRESS = /^(?:目前)?(?:工作|项目)?(?:进展|完成|落实|推进|办理|进度)(?:情况)?[：:]/u;

/** Index of the passage from which the paragraph that `passage` opens tells what has come of what it promises. */
export function progressIn({ passages }: Document, passage: Passage, meta: Metadata): number | undefined {
  if (meta.periodStart === undefined && !isOfOneYear(passage.text.text)) return undefined;
  for (let i = passage.index + 1; passages[i]?.paragraph === passage.paragraph; i++)
    if (PROGRESS.test(passages[i]!.text.text)) return i;
  return undefined;
}

/** Role of a promise and of what is done of it; in a text of no known year both are of the year that the item is of. */
export function promised(done: boolean, period: Role['period'], meta: Metadata): Role {
  if (meta.periodStart === undefined) return { role: done ? 'review' : 'target', period };
  return done
    ? { role: 'review', period: meta.reviewPart ?? yearsBehind(meta) }
    : { role: 'target', period: yearsAhead(meta) };
}
