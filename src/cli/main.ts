import { Command } from 'commander';
import { extractFacts } from '../extract/index';
import { outline } from '../outline/index';
import { readSource } from '../read/index';

const program = new Command('guitu');

program.command('read <paths...>').action(async (paths: string[]) => {
  for (const path of paths) {
    const document = outline(await readSource(path));
    for (const p of document.passages) {
      const { start, end } = p.text.span();
      console.log(
        JSON.stringify({
          doc: document.source.doc,
          line: p.line,
          start,
          end,
          section: [document.sections[p.section]!.title],
          kind: p.kind,
          text: p.text.text,
        }),
      );
    }
  }
});

program.command('facts <paths...>').action(async (paths: string[]) => {
  for (const path of paths) {
    const { facts } = extractFacts(outline(await readSource(path)));
    for (const fact of facts) console.log(JSON.stringify(fact));
  }
});

program.parseAsync();
