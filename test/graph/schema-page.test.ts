import { schemaPage } from '../../scripts/schema-page';
import { readPackageFile } from '../../src/package-root';

test('docs/schema.md is what the schema says (else run npm run docs:schema)', () => {
  expect(readPackageFile('docs', 'schema.md')).toBe(schemaPage());
});
