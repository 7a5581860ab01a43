/** Persons: a name without its titles; leaders of the state are one everywhere, others belong to the province. */
import { lexiconWords } from '../../lexicon/table';
import { normaliseName } from '../normalise';
import type { NameParser } from '../parsed-name';
import { provinceOf } from '../region';

const TITLE =
  /(?:同志|总书记|书记|国家主席|主席|总理|副总理|委员长|市长|省长|区长|县长|州长|主任|局长|厅长|部长|代表|委员|院士|教授|先生|女士)+$/u;
let national: Set<string> | undefined;

export const parsePerson: NameParser = (surface, scope) => {
  national ??= new Set(lexiconWords('name-persons.tsv'));
  const name = normaliseName(surface);
  const bare = name.replace(TITLE, '');
  const core = bare.length >= 2 ? bare : name;
  if (national.has(core)) return { key: core, canonical: core, official: true, parts: { core }, rules: ['title'] };
  const owner = provinceOf(scope).label;
  return { key: `${owner}/${core}`, canonical: core, official: true, parts: { owner, core }, rules: ['title'] };
};
