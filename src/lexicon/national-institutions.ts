import { formsOf, lexiconRows, lexiconWords } from './table';

/** An institution of national standing; kind "none" only looks like one. */
export interface NationalInstitution {
  name: string;
  kind: string;
  /** The name and its other forms. */
  forms: string[];
}

let read: NationalInstitution[] | undefined;
let forms: Set<string> | undefined;

/** Bodies, firms, universities and banks known nationwide, and firms listed on an exchange by their short names. */
export function nationalInstitutions(): readonly NationalInstitution[] {
  read ??= [
    ...lexiconRows('institutions.tsv').map(([name, kind, others]) => ({
      name: name!,
      kind: kind!,
      forms: formsOf(name!, others),
    })),
    ...lexiconWords('listed-firms.tsv').map((name) => ({ name, kind: 'enterprise', forms: [name] })),
  ];
  return read;
}

/** Whether it is a name or another form of one of them. */
export function isNationalInstitution(form: string): boolean {
  forms ??= new Set(nationalInstitutions().flatMap((institution) => institution.forms));
  return forms.has(form);
}
