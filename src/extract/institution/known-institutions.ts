import { lexiconRows } from '../../lexicon/table';
import { type Candidate, passageLexicon, type TaggedPassage } from '../candidates/index';

interface KnownInstitution {
  name: string;
  kind: string;
}

const knownInstitutions = passageLexicon<KnownInstitution>(function* () {
  for (const [name, kind, forms] of lexiconRows('institutions.tsv'))
    for (const form of [name!, ...(forms ? forms.split(',') : [])]) yield [form, { name: name!, kind: kind! }];
});

/** Institutions of national standing, in full and short. */
export function listedInstitutions(tagged: TaggedPassage): Candidate[] {
  const { text } = tagged;
  return knownInstitutions
    .longestMatches(text)
    .filter(({ value }) => value.kind !== 'none')
    .filter(
      ({ from, to, value }) =>
        (tagged.isBoundary(from) && tagged.isBoundary(to)) ||
        to - from >= 4 ||
        (value.kind === 'enterprise' && /[、，,。；：:“的]/u.test(text[from - 1] ?? '，')),
    )
    .map(({ from, to, value }): Candidate => {
      const surface = text.slice(from, to);
      return {
        type: 'Institution',
        from,
        to,
        name: NAMED_AS_WRITTEN.has(value.kind) ? surface : value.name,
        score: 0.9,
        subtype: value.kind,
        ...(surface !== value.name && { aliases: [NAMED_AS_WRITTEN.has(value.kind) ? value.name : surface] }),
      };
    });
}

/** Firms and hospitals are best known by the name that the text gives them; what is official about it is an alias. */
const NAMED_AS_WRITTEN = new Set(['enterprise', 'hospital', 'laboratory', 'bank']);
