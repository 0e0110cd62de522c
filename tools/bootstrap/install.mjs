import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BootstrapTrouble } from './trouble.mjs';

/** How many of npm's last lines are shown when it fails. */
const shownLines = 15;
const endingSignals = ['SIGINT', 'SIGTERM'];

/**
 * Whether `npm ci` is needed: node_modules is missing, half made, made from another package-lock.json, or made on
 * another kind of machine (a folder shared with a container).
 * @param {string} root
 */
export function installNeeded(root) {
  const stamp = stampOf(root);
  if (readIfThere(stampFile(root)) === stamp) return false;
  if (!installedByHand(root)) return true;
  writeStamp(root, stamp);
  return false;
}

/**
 * Runs `npm ci` with the developer packages, which the build needs, whatever NODE_ENV says. A wish for no install
 * scripts (npm's own setting) is left as it is: the embedded PostgreSQL does its one script's work itself.
 * @param {{root: string, texts: {npmMissing: string, installFailed(lastLines: string): string}}} options
 * @throws {BootstrapTrouble} with npm's last lines
 */
export async function install({ root, texts }) {
  const npm = npmCommand();
  const output = [];
  const child = spawn(
    npm.command,
    [...npm.arguments, 'ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: npm.shell,
    },
  );
  // A signal may reach this process alone; npm must not go on without it.
  const stop = (signal) => {
    child.kill(signal);
    process.exit(signal === 'SIGINT' ? 130 : 143);
  };
  for (const signal of endingSignals) process.once(signal, stop);
  child.stdout.on('data', (chunk) => output.push(chunk));
  child.stderr.on('data', (chunk) => output.push(chunk));
  const code = await new Promise((resolve, reject) => {
    child.once('error', (error) => reject(error.code === 'ENOENT' ? new BootstrapTrouble(texts.npmMissing) : error));
    child.once('close', resolve);
  }).finally(() => {
    for (const signal of endingSignals) process.off(signal, stop);
  });
  if (code !== 0) {
    const lines = Buffer.concat(output).toString('utf8').trimEnd().split('\n');
    throw new BootstrapTrouble(texts.installFailed(lines.slice(-shownLines).join('\n')));
  }
  writeStamp(root, stampOf(root));
}

/** npm as it was started, so that `npm start` installs with the very same npm; else the one on the path. */
function npmCommand() {
  const path = process.env.npm_execpath;
  if (path?.endsWith('npm-cli.js')) return { command: process.execPath, arguments: [path], shell: false };
  return { command: 'npm', arguments: [], shell: process.platform === 'win32' };
}

/** Someone ran `npm ci` or `npm install` themselves: npm's own account of node_modules agrees with package-lock.json. */
function installedByHand(root) {
  const account = readIfThere(join(root, 'node_modules', '.package-lock.json'));
  if (account === undefined) return false;
  const installed = JSON.parse(account).packages;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(wanted).every(([path, { version, optional, devOptional }]) => {
    if (path === '') return true;
    return path in installed ? installed[path].version === version : Boolean(optional || devOptional);
  });
}

const stampFile = (root) => join(root, 'node_modules', '.hjerterom-install');

function stampOf(root) {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  return `${lock} ${process.platform}-${process.arch}\n`;
}

function writeStamp(root, stamp) {
  try {
    writeFileSync(stampFile(root), stamp);
  } catch (error) {
    // Where the program may only read its own files, the longer comparison is simply made again next time.
    if (!['EACCES', 'EPERM', 'EROFS'].includes(error.code)) throw error;
  }
}

function readIfThere(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
