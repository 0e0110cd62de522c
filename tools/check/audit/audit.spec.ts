import { readAudit, SKIPPED } from './read-audit.mjs';

const fault = (name: string, severity: string, fixAvailable = false) => ({
  [name]: { name, severity, range: '<1.2.3', fixAvailable },
});
const answer = (...faults: object[]) => JSON.stringify({ vulnerabilities: Object.assign({}, ...faults) });

describe('the check for known faults in packages', () => {
  it('passes where there is none, or only slight ones', () => {
    expect(readAudit(answer())).toEqual({ code: 0, lines: [] });
    expect(readAudit(answer(fault('a', 'moderate'), fault('b', 'low'))).code).toBe(0);
  });

  it('fails with each grave one, and says whether it can be mended', () => {
    expect(readAudit(answer(fault('a', 'high', true), fault('b', 'critical'), fault('c', 'low')))).toEqual({
      code: 1,
      lines: [
        'a <1.2.3 has a known fault (high). npm audit fix mends it.',
        'b <1.2.3 has a known fault (critical). No version without it is known yet.',
      ],
    });
  });

  it.each([
    ['a registry without such an endpoint', '{"message": "405 Method Not Allowed", "statusCode": 405, "error": {}}'],
    ['no network', '{"error": {"code": "ENOTFOUND", "summary": "getaddrinfo ENOTFOUND"}}'],
    ['an npm that says nothing', ''],
    ['an npm that says something else', '<html>'],
  ])('is left out and says so, instead of passing, with %s', (_what, output) => {
    const { code, lines } = readAudit(output);
    expect(code).toBe(SKIPPED);
    expect(lines.join()).toMatch(/could not be asked/);
  });
});
