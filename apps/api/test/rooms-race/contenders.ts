import { anAssociation } from '@hjerterom/associations/testing';
import { newId } from '@hjerterom/kernel';
import type { SaveRoom } from '@hjerterom/rooms';
import { aBuilding, aRoom, brokenBookings } from '@hjerterom/rooms/testing';
import { ApiWorld, type Home, type SignedIn } from '../api-world.js';

/** An association's contact person at a browser. */
export interface Contender extends SignedIn {
  readonly associationId: string;
}

/** A request that is about to be sent. */
export interface Wish {
  readonly who: SignedIn;
  readonly field: keyof typeof inputs;
  readonly input: object;
}

/** What came back. */
export interface Told {
  readonly status: number;
  readonly errors: readonly string[];
  readonly kind: string;
  readonly id?: string;
  readonly dates?: readonly { readonly id: string; readonly start: string }[];
  readonly clashes?: readonly { readonly date: string; readonly alternatives: readonly object[] }[];
}

const inputs = {
  holdRooms: 'BookingRequestInput',
  bookRooms: 'BookingRequestInput',
  applyForRooms: 'BookingRequestInput',
  bumpBookings: 'BookingRequestInput',
  approveRoomApplication: 'ApproveRoomApplicationInput',
  moveBookingDates: 'MoveBookingDatesInput',
  cancelBookingDates: 'BookingDatesInput',
  takeBackBookingDates: 'TakeBackBookingDatesInput',
} as const;

const clashes = '... on DatesClash { clashes { date alternatives { start roomIds } } }';
const told = (field: Wish['field']) =>
  field === 'cancelBookingDates'
    ? '__typename ... on RoomBooking { id }'
    : `__typename ${field === 'holdRooms' ? '... on RoomsHeld { bookingId }' : '... on RoomBooking { id dates { id start } }'} ${clashes}`;

/** A centre with rooms and many accounts that want them, each an association's; all by HTTP, as browsers would. */
export class Contenders {
  private constructor(
    readonly at: ApiWorld,
    readonly home: Home,
    readonly all: readonly Contender[],
    private readonly buildingId: string,
  ) {}

  static async create(count: number): Promise<Contenders> {
    const at = await ApiWorld.create();
    const home = await at.home();
    const all: Contender[] = [];
    while (all.length < count) {
      const { id, contactId } = await at.inCentre(home.centreId, (tx) => anAssociation(tx));
      all.push({ ...(await at.signedIn(home.centreId, contactId, 'contact')), associationId: id });
    }
    return new Contenders(at, home, all, await at.inCentre(home.centreId, (tx) => aBuilding(tx)));
  }

  room(given: Partial<SaveRoom> = {}): Promise<string> {
    return this.at.inCentre(this.home.centreId, (tx) => aRoom(tx, { buildingId: this.buildingId, ...given }));
  }

  /** The n-th of them, round and round: so many requests of each that no limit of an account is near. */
  nth(n: number): Contender {
    return this.all[n % this.all.length] as Contender;
  }

  /** Sends all of them at once. @returns the answers, in their order */
  send(wishes: readonly Wish[]): Promise<Told[]> {
    return Promise.all(wishes.map((wish) => this.ask(wish)));
  }

  async ask({ who, field, input }: Wish): Promise<Told> {
    const query = `mutation ($centreId: ID!, $key: String!, $input: ${inputs[field]}!) {
      told: ${field}(centreId: $centreId, idempotencyKey: $key, input: $input) { ${told(field)} } }`;
    const response = await fetch(`${this.at.world.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: who.cookie },
      body: JSON.stringify({ query, variables: { centreId: this.home.centreId, key: newId(), input } }),
    });
    const { data, errors = [] } = (await response.json()) as Answer;
    return {
      ...data?.told,
      status: response.status,
      errors: errors.map(({ message }) => message),
      kind: data?.told.__typename ?? 'nothing',
    };
  }

  /** What must hold whatever has happened; each list is empty (`sound`). */
  broken() {
    return brokenBookings((sql) => this.at.world.rows(sql));
  }

  /** How often PostgreSQL had to end a deadlock in this database. */
  async deadlocks(): Promise<number> {
    const rows = await this.at.world.rows(
      `SELECT deadlocks::int AS n FROM pg_stat_database WHERE datname = current_database()`,
    );
    return (rows as { n: number }[])[0]?.n ?? Number.NaN;
  }
}

interface Answer {
  readonly data?: { readonly told: Omit<Told, 'status' | 'errors' | 'kind'> & { readonly __typename: string } } | null;
  readonly errors?: readonly { readonly message: string }[];
}
