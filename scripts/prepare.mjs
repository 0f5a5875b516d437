// Before `npm start` and `npm test`: installs when the lock file and node_modules disagree, builds when a source changed.
// Runs on the Node that the system has, so it uses nothing that Node 20 lacks and no package.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join, sep } from 'node:path';

const LEAST_NODE = 20;
const SERVER_NODE = 24;
const STAMP = join('dist', '.sources');
const WINDOWS = process.platform === 'win32';

function stop(line) {
  console.error(line);
  process.exit(1);
}

const major = (version) => Number(version.replace(/^v/, '').split('.')[0]);

/** Whether every package of the lock file stands in node_modules in that version; optional ones may be for another system. */
function isInstalled() {
  const found = join('node_modules', '.package-lock.json');
  if (!existsSync(found)) return false;
  const installed = JSON.parse(readFileSync(found, 'utf8')).packages;
  const wanted = Object.entries(JSON.parse(readFileSync('package-lock.json', 'utf8')).packages);
  return wanted.every(([path, entry]) => {
    if (path === '') return true;
    return installed[path] ? installed[path].version === entry.version : Boolean(entry.optional);
  });
}

/** The environment without node_modules/.bin: npm must not run on the Node that it is about to replace. */
function systemEnvironment() {
  const key = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  const own = `node_modules${sep}.bin`;
  const path = (process.env[key] ?? '').split(delimiter).filter((folder) => !folder.includes(own));
  return { ...process.env, [key]: path.join(delimiter) };
}

function install() {
  // Removing a running node.exe fails on Windows, and an update of what is there is faster than a fresh install.
  const update = existsSync(join('node_modules', '.package-lock.json'));
  console.log(update ? 'Updating packages …' : 'Installing packages, about a minute …');
  const args = [
    ...(update ? ['install', '--no-save'] : ['ci']),
    '--include=dev',
    '--include=optional',
    '--loglevel=error',
  ];
  // One text, because a shell is what finds npm.cmd on Windows; nothing in it comes from outside.
  const { status } = spawnSync(['npm', ...args].join(' '), { stdio: 'inherit', shell: true, env: systemEnvironment() });
  if (status !== 0) stop('The packages could not be installed; npm says why above.');
}

/** The pinned Node of node_modules, or the system's where no package carries one. */
function serverNode() {
  const pinned = join('node_modules', '.bin', WINDOWS ? 'node.cmd' : 'node');
  if (existsSync(pinned)) return WINDOWS ? `"${pinned}"` : pinned;
  if (major(process.version) >= SERVER_NODE) return WINDOWS ? `"${process.execPath}"` : process.execPath;
  return stop(
    `No package carries Node ${SERVER_NODE} for ${process.platform} ${process.arch}, and this is ${process.version}: install Node ${SERVER_NODE} (https://nodejs.org) and run this again.`,
  );
}

/** Changes when a file that the build reads changes. */
function sourcesHash() {
  const hash = createHash('sha256');
  const add = (file) => hash.update(file).update('\0').update(readFileSync(file)).update('\0');
  for (const file of ['package-lock.json', 'tsconfig.json', 'tsconfig.build.json']) add(file);
  for (const folder of ['src', 'migrations']) {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
    for (const name of files.sort()) add(join(folder, name));
  }
  return hash.digest('hex');
}

function build() {
  const hash = sourcesHash();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hash) return;
  console.log('Building …');
  // What a removed source left behind must not run.
  rmSync('dist', { recursive: true, force: true });
  const tsc = join('node_modules', 'typescript', 'bin', 'tsc');
  const { status } = spawnSync(serverNode(), [tsc, '-p', 'tsconfig.build.json'], { stdio: 'inherit', shell: WINDOWS });
  if (status !== 0) stop('The build failed; the compiler says why above.');
  mkdirSync('dist', { recursive: true });
  writeFileSync(STAMP, hash);
}

if (major(process.version) < LEAST_NODE) stop(`Node ${LEAST_NODE} or later is needed; this is ${process.version}.`);
if (!isInstalled()) install();
serverNode();
build();
