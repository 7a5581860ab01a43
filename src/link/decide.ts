import { userInfo } from 'node:os';
import { type HumanJudgement, JUDGEMENT_FILE, readJudgements, recordJudgement, samePair } from './judgements';
import { rulingsOf } from './rulings';

export interface Given {
  decision: HumanJudgement['decision'];
  a: string;
  b: string;
  by?: string;
  note?: string;
}

/**
 * Records what a person decides on two names today; it takes effect when the graph is built again.
 * @throws GuituError if it contradicts judgements that stand; nothing is then recorded
 */
export function decide({ decision, a, b, by, note }: Given, file = JUDGEMENT_FILE): HumanJudgement {
  const judgement: HumanJudgement = {
    decision,
    a,
    b,
    by: by ?? userInfo().username,
    date: new Date().toISOString().slice(0, 10),
    note: note ?? '',
  };
  rulingsOf([...readJudgements(file).filter((there) => !samePair(there, judgement)), judgement]);
  recordJudgement(judgement, file);
  return judgement;
}
