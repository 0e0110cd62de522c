// What `npm audit --json` says, as a verdict.

/** What the check ends with when it could not be done: neither passed nor failed. */
export const SKIPPED = 77;

/** @typedef {{code: number, lines: string[]}} Verdict */

const grave = ['high', 'critical'];

/**
 * @param {string} output of `npm audit --json`, whatever its exit code
 * @returns {Verdict} failed with each package that has a grave fault; skipped when nobody could be asked
 */
export function readAudit(output) {
  const said = parsed(output);
  if (!said?.vulnerabilities || said.error) {
    const reason = said?.message ?? said?.error?.summary ?? 'npm audit gave no answer';
    return { code: SKIPPED, lines: [`The registry could not be asked about known faults: ${reason}`] };
  }
  /** @type {{name: string, severity: string, range: string, fixAvailable: unknown}[]} */
  const found = Object.values(said.vulnerabilities);
  const lines = found
    .filter(({ severity }) => grave.includes(severity))
    .map(
      ({ name, range, severity, fixAvailable }) =>
        `${name} ${range} has a known fault (${severity}). ${fixAvailable ? 'npm audit fix mends it.' : 'No version without it is known yet.'}`,
    );
  return { code: lines.length > 0 ? 1 : 0, lines };
}

/** @param {string} output */
function parsed(output) {
  try {
    return JSON.parse(output);
  } catch {
    return undefined;
  }
}
