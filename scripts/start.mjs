/** `npm start`: installs what is missing, builds the graph of seeds/ in the embedded engine, says what to try next. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureInstalled, ROOT, runNpm } from './install.mjs';

ensureInstalled();
if (!runNpm('run', '--silent', 'build')) process.exit(1);
const guitu = join(ROOT, 'bin', 'guitu.js');
const { status } = spawnSync(process.execPath, [guitu, 'build', 'seeds'], { cwd: ROOT, stdio: 'inherit' });
if (status === 0)
  console.log(`
The graph of the five sample documents is in .guitu/graph. Try next:
  npx guitu query shared-entities          what two or more documents name
  npx guitu query evidence --name 太仓市    the sentences behind an entity
  npx guitu serve                          explore it in the browser`);
process.exit(status ?? 1);
