import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BootstrapTrouble } from './trouble.mjs';

/**
 * Fails with a plain sentence on a Node that is older than package.json's `engines.node` (`>=20.19`).
 * @param {{root: string, texts: {nodeTooOld(found: string, needed: string): string}, version?: string}} options
 * @throws {BootstrapTrouble}
 */
export function checkNodeVersion({ root, texts, version = process.versions.node }) {
  const needed = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).engines.node.replace(/[^\d.]/g, '');
  const [major, minor] = version.split('.').map(Number);
  const [neededMajor, neededMinor] = needed.split('.').map(Number);
  const newEnough = major > neededMajor || (major === neededMajor && minor >= (neededMinor || 0));
  if (!newEnough) throw new BootstrapTrouble(texts.nodeTooOld(version, needed));
}
