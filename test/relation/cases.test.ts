/** Table-driven: each row of test/data/relation/*.tsv is a sentence with its names marked, and the relations it states. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { relationExtractor } from '../../src/extract/relation/index';
import { marked } from './marked';

const FOLDER = join(__dirname, '..', 'data', 'relation');

for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.tsv'))) {
  const rows = readFileSync(join(FOLDER, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t') as [string, string | undefined]);
  describe(file, () => {
    test.each(rows)('%s', (sentence, expected = '') => {
      const { document, mentions } = marked(sentence);
      const found = relationExtractor
        .extract({ document, mentions })
        .flatMap((f) =>
          f.kind === 'relation' ? [`${f.subject} ${f.predicate}${f.status ? `:${f.status}` : ''} ${f.object}`] : [],
        );
      const wanted = expected
        .split(';')
        .map((s) => s.trim())
        .filter((s) => s !== '');
      expect(found.sort()).toEqual(wanted.sort());
    });
  });
}
