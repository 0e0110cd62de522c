import { type TaskRule, volunteerStatuses } from '../contracts/index.js';
import { type Standing, taskGate } from './task-gate.js';

const today = '2026-11-24';
const everything: Standing = {
  status: 'approved',
  guardian: null,
  talkHeldOn: '2026-11-01',
  confidentiality: { on: '2026-11-01', validUntil: null },
  certificates: { minors: { on: '2026-11-01', validUntil: '2029-11-01' } },
};
const homework: TaskRule = { confidentiality: true, certificate: 'minors' };
const shopping: TaskRule = { confidentiality: true, certificate: null };
const practical: TaskRule = { confidentiality: false, certificate: null };

describe('the gate of a kind of task', () => {
  it.each(volunteerStatuses)('for one who is «%s» is open only to the approved and the active', (status) => {
    expect(taskGate(homework, { ...everything, status }, today).open).toBe(['approved', 'active'].includes(status));
  });

  it.each([
    ['practical', practical, ['talk']],
    ['shopping', shopping, ['talk', 'confidentiality']],
    ['homework', homework, ['talk', 'confidentiality', 'certificate']],
  ] as const)('of %s asks for just what its rule says', (_, rule, items) => {
    expect(taskGate(rule, everything, today).checklist.map(({ item }) => item)).toEqual(items);
    const nothing = { ...everything, talkHeldOn: null, confidentiality: null, certificates: {} };
    const { open, checklist } = taskGate(rule, nothing, today);
    expect(open).toBe(false);
    expect(checklist.map(({ state }) => state)).toEqual(items.map(() => 'missing'));
  });

  it('is closed by one thing that is lacking', () => {
    expect(taskGate(homework, { ...everything, confidentiality: null }, today).open).toBe(false);
    expect(taskGate(homework, { ...everything, certificates: {} }, today).open).toBe(false);
    expect(taskGate(shopping, { ...everything, certificates: {} }, today).open).toBe(true);
  });

  it('is closed to one who is too young until a guardian has said yes, whatever the kind', () => {
    const young = (saidYesOn: string | null) => ({ ...everything, guardian: { saidYesOn } });
    expect(taskGate(practical, young(null), today)).toMatchObject({
      open: false,
      checklist: [
        { item: 'talk', state: 'done' },
        { item: 'guardian', state: 'missing' },
      ],
    });
    expect(taskGate(practical, young('2026-11-20'), today).open).toBe(true);
  });

  it('asks for a certificate on its own legal basis: one shown for another counts for nothing', () => {
    const rule: TaskRule = { confidentiality: false, certificate: 'developmental-disability' };
    expect(taskGate(rule, everything, today)).toMatchObject({
      open: false,
      checklist: [{ item: 'talk' }, { item: 'certificate', state: 'missing', basis: 'developmental-disability' }],
    });
  });

  it('closes by itself on the day after the last on which something counts', () => {
    const until = { ...everything, certificates: { minors: { on: '2023-11-24', validUntil: today } } };
    expect(taskGate(homework, until, today).open).toBe(true);
    expect(taskGate(homework, until, '2026-11-25')).toMatchObject({
      open: false,
      checklist: [{}, {}, { item: 'certificate', state: 'expired', validUntil: today }],
    });
  });
});
