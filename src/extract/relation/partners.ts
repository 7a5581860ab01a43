import type { EntityFact } from '../fact';
import { type Clause, gapBetween, type MentionUnit } from './clause';
import { cooperation } from './cooperation';
import type { Stating } from './stating';
import { asSubject, has } from './unit-reading';

const TITLE =
  /^[\s\p{Script=Han}、]{0,14}(?:书记|省长|市长|县长|区长|州长|旗长|镇长|乡长|主席|主任|局长|厅长|部长|司长|处长|院长|校长|所长|董事长|总经理|总裁|会长|理事长|秘书长|行长|台长|总工程师|院士|教授|研究员|创始人|首席科学家|首席专家|行长|代表|委员|馆长|队长|盟长|专员)[:：\s]*$/u;

/** COOPERATES_WITH and AFFILIATED_WITH: who works with whom, belongs where. */
export function partnersIn(stating: Stating, text: string, clauses: Clause[]): void {
  clauses.forEach((clause, at) => {
    cooperation(stating, text, clauses, at);
    persons(stating, text, clause);
  });
}

/** 河北省人民政府省长 王正谱: an institution or place, a title, a name; 省长王正谱代表省人民政府. */
function persons(stating: Stating, text: string, clause: Clause): void {
  clause.units.forEach((unit, i) => {
    const [previous, next] = [clause.units[i - 1], clause.units[i + 1]];
    const person = unit.kind === 'mention' ? has(unit, 'Person') : undefined;
    if (!person || unit.kind !== 'mention') return;
    const titled =
      previous?.kind === 'mention' && TITLE.test(text.slice(previous.to, unit.from))
        ? previous
        : next?.kind === 'mention' && /^代表$/u.test(gapBetween(text, unit, next))
          ? next
          : undefined;
    const owner = titled && has(titled, 'Institution', 'Place');
    if (!titled || !owner) {
      chief(stating, text, clause, unit, person);
      return;
    }
    stating.add(
      {
        subject: asSubject(person),
        predicate: 'AFFILIATED_WITH',
        object: owner.name,
        objectType: owner.type,
        rule: 'affiliated',
        mentions: [owner],
        from: Math.min(titled.from, unit.from),
        to: Math.max(titled.to, unit.to),
      },
      clause,
    );
  });
}

/** 省长 王正谱: the head of the division that the document speaks for. */
const CHIEF = /^(?:代理?)?(?:省长|市长|县长|区长|州长|盟长|旗长|镇长|乡长|自治区主席)[：:\s]*$/u;

function chief(stating: Stating, text: string, clause: Clause, unit: MentionUnit, person: EntityFact): void {
  const { speaker } = stating;
  if (!speaker || !CHIEF.test(text.slice(clause.from, unit.from))) return;
  stating.add(
    {
      subject: asSubject(person),
      predicate: 'AFFILIATED_WITH',
      object: speaker.name,
      objectType: speaker.type,
      rule: 'affiliated',
      from: clause.from,
      to: unit.to,
    },
    clause,
  );
}
