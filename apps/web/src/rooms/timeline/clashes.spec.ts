import { inTheWay, roomsAfterDrag, type ShownDate, type ShownRoom } from './clashes.js';

const date = (id: string, roomIds: string[], start: string, end: string): ShownDate => ({
  ...{ id, bookingId: id, roomIds, status: 'BOOKED' },
  ...{ start: `2026-11-24T${start}`, end: `2026-11-24T${end}` },
});
const room = (id: string, dates: ShownDate[], more: Partial<ShownRoom> = {}): ShownRoom => ({
  ...{ id, name: id, building: 'A', setupMinutes: 0, clearingMinutes: 0, decidedByCentre: false, dates },
  ...more,
});
const to = (roomIds: string | string[], start: string, end: string) => ({
  ...{ id: 'mine', roomIds: [roomIds].flat(), start: `2026-11-24T${start}`, end: `2026-11-24T${end}` },
});

describe('what is in the way of a date that is being dragged', () => {
  const theirs = date('theirs', ['hall'], '18:00', '20:00');
  const rooms = [room('hall', [theirs]), room('half', [theirs]), room('kitchen', [], { setupMinutes: 30 })];
  const names = (roomId: string, start: string, end: string) =>
    inTheWay(rooms, to(roomId, start, end)).map(({ id }) => id);

  it('is what overlaps, and not what it meets', () => {
    expect(names('hall', '19:00', '21:00')).toEqual(['theirs']);
    expect(names('hall', '20:00', '21:00')).toEqual([]);
    expect(names('hall', '16:00', '18:00')).toEqual([]);
  });

  it('is also what has the same floor under another name', () => {
    expect(names('half', '19:00', '21:00')).toEqual(['theirs']);
  });

  it('counts the time to set up and to clear of both', () => {
    const busy = [room('kitchen', [date('theirs', ['kitchen'], '18:00', '20:00')], { setupMinutes: 30 })];
    expect(inTheWay(busy, to('kitchen', '20:00', '21:00'))).toHaveLength(1);
    expect(inTheWay(busy, to('kitchen', '20:30', '21:00'))).toHaveLength(0);
  });

  it('is told once, whichever of its rooms it is in the way in', () => {
    expect(inTheWay(rooms, to(['kitchen', 'hall', 'half'], '19:00', '21:00')).map(({ id }) => id)).toEqual(['theirs']);
    expect(inTheWay(rooms, to(['kitchen', 'hall'], '20:00', '21:00'))).toEqual([]);
  });

  it('is neither itself nor an application', () => {
    const applied = { ...theirs, status: 'APPLIED' as const };
    const mine = date('mine', ['hall'], '18:00', '20:00');
    expect(inTheWay([room('hall', [applied, mine])], to('hall', '18:30', '20:30'))).toEqual([]);
  });
});

describe('a date in several rooms that is dragged to another row', () => {
  it('changes that room and keeps the others', () => {
    expect(roomsAfterDrag(['hall', 'kitchen'], 'kitchen', 'half')).toEqual(['hall', 'half']);
    expect(roomsAfterDrag(['hall', 'kitchen'], 'kitchen', 'hall')).toEqual(['hall', 'kitchen']);
    expect(roomsAfterDrag(['hall'], 'hall', 'half')).toEqual(['half']);
  });
});
