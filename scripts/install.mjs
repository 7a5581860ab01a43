/** Installs what is missing, by Node alone, so that `npm start` and `npm test` work on a fresh clone. */
import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/** Runs a command in the project's folder, its output on stderr; false if it fails. */
export function run(command, args, env = {}) {
  const { status } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: ['ignore', process.stderr, process.stderr],
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  return status === 0;
}

export const runNpm = (...args) => run(npm, args);

/** Ends the process with words if the installation cannot be made good. */
export function ensureInstalled() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) stop(`Node.js 20.19 or later is needed; this is ${process.version}`);
  const modules = join(ROOT, 'node_modules');
  if (!isInstalled(modules)) {
    if (existsSync(modules) && lstatSync(modules).isSymbolicLink())
      stop('node_modules is a link and does not fit package-lock.json: install where it points to');
    console.error('installing what is missing (npm ci) …');
    // A mirror that lacks builds for other platforms can make `npm ci` refuse; a plain install takes what there is.
    if (!runNpm('ci') && !runNpm('install', '--no-package-lock')) stop('npm could not install (see above)');
  }
  if (!engineLoads()) {
    // npm may have been told to leave install scripts out; the engine's script only copies its binary into place.
    console.error('completing the installation of the embedded engine …');
    if (!run(process.execPath, [join(modules, '@ladybugdb', 'core', 'install.js')]) || !engineLoads())
      stop('the embedded engine @ladybugdb/core does not load on this machine (see above)');
  }
}

/** Every package that the lockfile asks for is there in its version; optional ones may be absent. */
function isInstalled(modules) {
  const installedList = join(modules, '.package-lock.json');
  if (!existsSync(installedList)) return false;
  const wanted = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).packages;
  const installed = JSON.parse(readFileSync(installedList, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional, devOptional }]) =>
      path === '' || optional || devOptional || installed[path]?.version === version,
  );
}

function engineLoads() {
  const script = "require('@ladybugdb/core').Database";
  return spawnSync(process.execPath, ['-e', script], { cwd: ROOT, stdio: 'ignore' }).status === 0;
}

function stop(reason) {
  console.error(`guitu: ${reason}`);
  process.exit(1);
}
