/**
 * `npm run lockfile`: completes package-lock.json. A registry mirror that lacks a package's builds for other platforms
 * makes npm leave them out of the lockfile, and `npm ci` then refuses it anywhere. They are written in by what their
 * names say; npm fetches only those of the platform at hand. Run after every `npm install PACKAGE`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './install.mjs';

const SYSTEMS = ['darwin', 'linux', 'win32', 'android', 'freebsd', 'openbsd', 'netbsd', 'sunos', 'aix', 'openharmony'];
const PROCESSORS = ['arm64', 'x64', 'ia32', 'arm', 'riscv64', 'ppc64', 's390x', 'loong64', 'mips64el', 'wasm32'];
const FAMILIES = { musl: 'musl', gnu: 'glibc', gnueabihf: 'glibc', musleabihf: 'musl' };

const file = join(ROOT, 'package-lock.json');
const lock = JSON.parse(readFileSync(file, 'utf8'));
const added = [];
for (const { optionalDependencies = {}, dev } of Object.values({ ...lock.packages }))
  for (const [name, wanted] of Object.entries(optionalDependencies)) {
    const path = `node_modules/${name}`;
    if (lock.packages[path] || !/^\d/.test(wanted)) continue;
    lock.packages[path] = { version: wanted, ...platformOf(name), ...(dev && { dev }), optional: true };
    added.push(`${name}@${wanted}`);
  }
const paths = Object.keys(lock.packages).sort((a, b) => (a < b ? -1 : 1));
lock.packages = Object.fromEntries(paths.map((path) => [path, lock.packages[path]]));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(added.length > 0 ? `added ${added.join(', ')}` : 'nothing was missing');

function platformOf(name) {
  const words = name.split(/[/-]/);
  const one = (list) => list.filter((item) => words.includes(item)).slice(0, 1);
  const [os, cpu] = [one(SYSTEMS), one(PROCESSORS)];
  const family = words.map((word) => FAMILIES[word]).find(Boolean);
  return { ...(cpu.length && { cpu }), ...(family && { libc: [family] }), ...(os.length && { os }) };
}
