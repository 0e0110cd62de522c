import { type AuditResult, serverAudits } from 'graphql-http';
import { ApiWorld } from './api-world.js';

/** What of the specification is left undone, by the id of its audit, and why. Nothing that it says MUST hold is. */
const deviations: Readonly<Record<string, string>> = {
  '5A70': 'A GET that any page may send is refused (CSRF prevention): the screens send POST.',
  '6A70': 'A GET that any page may send is refused, as 5A70.',
  D6D5: 'A GET that any page may send is refused, as 5A70.',
  '572B':
    'Apollo answers 400 to a document that does not parse, whatever is accepted: proxies and logs see the refusal.',
  FDE2: 'Apollo answers 400 to a document that is not valid, as 572B.',
  '7B9B': 'Apollo answers 400 to variables that do not fit, as 572B.',
};

describe('GraphQL over HTTP, in demo mode', () => {
  let at: ApiWorld;
  beforeAll(async () => {
    at = await ApiWorld.create();
  });
  afterAll(() => at?.close());

  const audits = serverAudits({ url: () => `${at.world.url}/graphql` });
  const seen = new Set<string>();

  it.each(audits.map((audit) => [audit.id, audit.name, audit] as const))('%s %s', async (id, name, audit) => {
    const result = await audit.fn();
    const deviates = result.status !== 'ok';
    if (deviates) seen.add(id);
    expect([id, reasonOf(result), name.startsWith('MUST') && deviates]).toEqual([
      id,
      id in deviations ? expect.any(String) : null,
      false,
    ]);
  });

  it('deviates nowhere else, and still where it is said to', () => {
    expect(audits.length).toBeGreaterThan(50);
    expect([...seen].sort()).toEqual(Object.keys(deviations).sort());
  });
});

function reasonOf(result: AuditResult): string | null {
  return 'reason' in result ? result.reason : null;
}
