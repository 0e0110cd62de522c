import { callable, type MessageStatus, messageStatuses, messageTransitions, statusesBefore } from './message.states.js';

const all: readonly [MessageStatus, MessageStatus][] = messageStatuses.flatMap((from) =>
  messageStatuses.map((to): [MessageStatus, MessageStatus] => [from, to]),
);
const allowed = new Set([
  'scheduled → accepted',
  'scheduled → to-call',
  'scheduled → failed',
  'scheduled → withdrawn',
  'scheduled → held',
  'held → scheduled',
  'held → withdrawn',
  'to-call → called',
  'to-call → withdrawn',
  'failed → called',
  'failed → withdrawn',
  'withdrawn → accepted',
]);

describe('the states of a message', () => {
  it.each(all)('%s → %s is allowed only where the table says so', (from, to) => {
    expect(messageTransitions[from].includes(to)).toBe(allowed.has(`${from} → ${to}`));
    expect(statusesBefore(to).includes(from)).toBe(allowed.has(`${from} → ${to}`));
  });

  it('has somebody ring for what cannot be sent and for what was not taken', () => {
    expect(callable).toEqual(['to-call', 'failed']);
  });

  it('never leaves again what has left, and never says what was withdrawn', () => {
    expect(messageTransitions.accepted).toEqual([]);
    expect(messageTransitions.called).toEqual([]);
    expect(statusesBefore('scheduled')).toEqual(['held']);
  });
});
