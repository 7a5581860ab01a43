import { lexiconRows } from '../../lexicon/table';
import { type Candidate, type TaggedPassage, WordMatcher } from '../candidates/index';

interface KnownInstitution {
  name: string;
  kind: string;
}

let known: WordMatcher<KnownInstitution> | undefined;

function knownInstitutions(): WordMatcher<KnownInstitution> {
  if (known) return known;
  const words: [string, KnownInstitution][] = [];
  for (const [name, kind, forms] of lexiconRows('institutions.tsv'))
    for (const form of [name!, ...(forms ? forms.split(',') : [])]) words.push([form, { name: name!, kind: kind! }]);
  known = new WordMatcher(words);
  return known;
}

/** Institutions of national standing, in full and short. */
export function listedInstitutions(tagged: TaggedPassage): Candidate[] {
  const { text } = tagged;
  return knownInstitutions()
    .longestMatches(text)
    .filter(({ value }) => value.kind !== 'none')
    .filter(
      ({ from, to, value }) =>
        (tagged.isBoundary(from) && tagged.isBoundary(to)) ||
        to - from >= 4 ||
        (value.kind === 'enterprise' && /[、，,。；：:“的]/u.test(text[from - 1] ?? '，')),
    )
    .map(({ from, to: end, value }): Candidate => {
      const division = value.kind === 'enterprise' ? (DIVISION.exec(text.slice(end))?.[0] ?? '') : '';
      const to = end + division.length;
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

/** What turns the name of a group into that of a member: 中粮油脂, 中车时代. */
const DIVISION =
  /^(?:油脂|食品|科技|能源|半导体|新材料|新能源|医药|地产|电气|重工|时代|电力|动力|风电|电子|物流|国际|置业|生物|健康|环保|微电子|电池|商用车|乘用车)(?=[、，,。；;：:（(等和与及]|$|股份|公司|项目|功率|落户|投产|开工|获)/u;

/** Firms and hospitals are best known by the name that the text gives them; what is official about it is an alias. */
const NAMED_AS_WRITTEN = new Set(['enterprise', 'hospital', 'laboratory', 'bank']);
