/** Writes docs/schema.md from graph-schema/. Run: `npm run docs:schema`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { type Column, columnsOf, NODE_TYPES, RELATIONSHIP_TYPES } from '../graph-schema/index';

const TYPES: Record<Column['type'], string> = {
  string: 'text',
  integer: 'whole number',
  number: 'number',
  boolean: 'true/false',
  strings: 'list of text',
};

/** The page as Markdown. */
export function schemaPage(): string {
  const nodes = NODE_TYPES.map(({ label, about, term, entity, properties }) =>
    [
      `### ${label}`,
      '',
      `${about}${entity ? ' An entity: on Neo4j it also carries `:Entity`.' : ''} (${term})`,
      '',
      ...table(properties),
    ].join('\n'),
  );
  const relationships = RELATIONSHIP_TYPES.map(({ type, about, from, to, properties }) =>
    [
      `### ${type}`,
      '',
      `\`(${from.join('|')})-[:${type}]->(${to.join('|')})\``,
      '',
      about,
      '',
      ...table(properties),
    ].join('\n'),
  );
  return `${[INTRODUCTION, '## Nodes', ...nodes, '## Relationships', ...relationships].join('\n\n').trimEnd()}\n`;
}

const INTRODUCTION = `# The graph's schema

Made from \`graph-schema/\` by \`npm run docs:schema\`; change it there. Properties marked * are always there; others are left out
where the documents say nothing. In questions, \`(e:Entity)\`, \`label(n)\` and \`type(r)\` work on both engines.`;

function table(properties: Parameters<typeof columnsOf>[0]): string[] {
  const columns = columnsOf(properties);
  if (columns.length === 0) return [];
  const rows = columns.map(({ name, type, required, about, values }) => {
    const meaning = [about, values && `one of ${values.join(' ')}`].filter(Boolean).join('; ');
    return `| ${name}${required ? ' *' : ''} | ${TYPES[type]} | ${meaning.replaceAll('|', '\\|')} |`;
  });
  return ['| property | type | meaning |', '|---|---|---|', ...rows];
}

if (require.main === module) {
  mkdirSync('docs', { recursive: true });
  writeFileSync('docs/schema.md', schemaPage());
}
