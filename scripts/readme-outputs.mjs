/**
 * Runs the commands that README.md shows and writes what they print under them: `npm run docs:readme`. A block is
 * ```console with `$ npx guitu …` lines; a line may end in `# first N lines`. The graph is built anew in a folder of its own.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './install.mjs';

const WIDTH = 120;
const folder = mkdtempSync(join(tmpdir(), 'guitu-readme-'));
cpSync(join(ROOT, 'seeds'), join(folder, 'seeds'), { recursive: true });

/** What the command prints, cut at the right and at the bottom as a reader's screen would. */
function output(line) {
  const [, words, lines = '14'] = /^\$ npx guitu (.*?)(?:\s+# first (\d+) lines)?$/.exec(line) ?? [];
  if (words === undefined) throw new Error(`not a guitu command: ${line}`);
  const command = `node "${join(ROOT, 'bin', 'guitu.js')}" ${words} 2>&1`;
  const { stdout } = spawnSync('sh', ['-c', command], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  const all = stdout.trimEnd().split('\n');
  const shown = all.slice(0, Number(lines)).map(cut);
  return [line, ...shown, ...(all.length > shown.length ? ['…'] : [])].join('\n');
}

/** The line as far as a screen of WIDTH columns shows it; Chinese characters take two. */
function cut(text) {
  let columns = 0;
  for (let i = 0; i < text.length; i++) {
    columns += text.charCodeAt(i) >= 0x2e80 ? 2 : 1;
    if (columns >= WIDTH) return `${text.slice(0, i)}…`;
  }
  return text;
}

const file = join(ROOT, 'README.md');
const readme = readFileSync(file, 'utf8').replace(/```console\n([\s\S]*?)```/g, (_, block) => {
  const commands = block.split('\n').filter((line) => line.startsWith('$ npx guitu '));
  return `\`\`\`console\n${commands.map(output).join('\n\n')}\n\`\`\``;
});
writeFileSync(file, readme);
rmSync(folder, { recursive: true, force: true });
