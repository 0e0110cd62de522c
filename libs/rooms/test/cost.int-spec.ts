import { countStatements } from '@hjerterom/platform/testing';
import { applyForRooms, approveApplication, bookRooms, cancelDates, moveDates, takeBackDates } from '../src/index.js';
import { at, type Borrower, RoomsWorld } from './rooms-world.js';

describe('a year of Tuesdays costs as many statements as one', () => {
  let here: RoomsWorld;
  let who: Borrower;
  let roomIds: string[];
  let free: string[];
  beforeAll(async () => {
    here = await RoomsWorld.create();
    who = await here.borrower();
    [roomIds, free] = [[await here.room()], [await here.room()]];
  });
  afterAll(() => here.world.close());

  const counted = async (does: () => Promise<unknown>) => (await countStatements(does)).statements.length;
  /** All that can be done with a booking of so many dates, each with its number of statements. */
  const costs = async (startDate: string, count: number) => {
    const when = at(startDate, '18:00', { rrule: `FREQ=WEEKLY;COUNT=${count}` });
    const late = { ...when, startTime: '12:00' };
    const application = await here.as(who, applyForRooms, { roomIds, when: late });
    const bookingId = 'bookingId' in application ? application.bookingId : '';
    const approve = await counted(() => here.lead((tx) => approveApplication(tx, { bookingId })));
    const book = await counted(() => here.as(who, bookRooms, { roomIds, when }));
    const clash = await counted(() => here.as(who, bookRooms, { roomIds, when }));
    const dates = await here.dates(bookingId);
    const occurrenceId = dates[0]?.id ?? '';
    const all = { occurrenceId, scope: 'all' } as const;
    return {
      ...{ approve, book, clash },
      move: await counted(() => here.lead((tx) => moveDates(tx, { ...all, startTime: '13:00', roomIds: free }))),
      oneByOne: await counted(() =>
        here.lead((tx) =>
          moveDates(tx, { ...all, instead: dates.map(({ id }) => ({ occurrenceId: id, startTime: '14:00' })) }),
        ),
      ),
      cancel: await counted(() => here.lead((tx) => cancelDates(tx, all))),
      takeBack: await counted(() => here.lead((tx) => takeBackDates(tx, all))),
    };
  };

  it('to book, to be told of clashes, to approve, move, cancel and take back', async () => {
    const one = await costs('2027-01-05', 1);
    expect(await costs('2027-02-02', 52)).toEqual(one);
    expect(Math.max(...Object.values(one))).toBeLessThanOrEqual(28);
  });
});
