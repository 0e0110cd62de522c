import type { RoomQuery, SaveRoomInput } from '../../gql/graphql.js';

type Room = NonNullable<RoomQuery['room']>;

/** A room as it stands in the form; numbers are texts while they are written. */
export interface RoomDraft {
  readonly buildingId: string;
  readonly newBuilding: string;
  readonly name: string;
  readonly about: string;
  readonly houseRules: string;
  /** By the code of a set-up. */
  readonly capacities: Readonly<Record<string, string>>;
  readonly equipment: readonly string[];
  readonly accessibility: readonly string[];
  readonly openings: SaveRoomInput['openings'];
  readonly seasons: SaveRoomInput['seasons'];
  readonly setupMinutes: string;
  readonly clearingMinutes: string;
  readonly kroner: string;
  readonly freeForLocal: boolean;
  readonly decidedByCentre: boolean;
  readonly horizonDays: string;
  readonly longestMinutes: string;
  readonly permits: readonly string[];
  readonly checklist: string;
  readonly active: boolean;
  readonly joins: readonly string[];
}

export const emptyDraft: RoomDraft = {
  ...{ buildingId: '', newBuilding: '', name: '', about: '', houseRules: '', capacities: {} },
  ...{ equipment: [], accessibility: [], openings: [], seasons: [], setupMinutes: '0', clearingMinutes: '0' },
  ...{ kroner: '0', freeForLocal: true, decidedByCentre: false, horizonDays: '', longestMinutes: '' },
  ...{ permits: [], checklist: '', active: true, joins: [] },
};

/** The form for a room that there is. */
export function draftOf(room: Room): RoomDraft {
  const hours = (openings: Room['openings']) => openings.map(({ weekday, from, to }) => ({ weekday, from, to }));
  return {
    ...emptyDraft,
    ...{ buildingId: room.building.id, name: room.name, about: room.about ?? '', houseRules: room.houseRules ?? '' },
    capacities: Object.fromEntries(room.setups.map(({ code, capacity }) => [code, String(capacity)])),
    ...{ equipment: room.equipment, accessibility: room.accessibility, openings: hours(room.openings) },
    seasons: room.seasons.map(({ from, to, openings }) => ({ from, to, openings: hours(openings) })),
    ...{ setupMinutes: String(room.setupMinutes), clearingMinutes: String(room.clearingMinutes) },
    ...{ kroner: String(room.pricePerHour / 100), freeForLocal: room.freeForLocal },
    ...{ decidedByCentre: room.decidedByCentre, horizonDays: String(room.horizonDays ?? '') },
    ...{ longestMinutes: String(room.longestMinutes ?? ''), permits: room.permits },
    ...{ checklist: room.permitChecklist.join('\n'), active: room.active },
  };
}

/** The fields in which a number stands. */
export type NumberField = 'setupMinutes' | 'clearingMinutes' | 'kroner' | 'horizonDays' | 'longestMinutes';

/**
 * Where no number stands, or one that is longer than any there is use for: the names of the fields, and the codes of the
 * set-ups. What may be left out may be empty.
 */
export function notNumbers(draft: RoomDraft): { readonly fields: NumberField[]; readonly setups: string[] } {
  const isNumber = (text: string) => /^\d{1,6}([.,]\d{1,2})?$/.test(text.trim());
  const mayLack = (text: string) => text.trim() === '' || isNumber(text);
  const { setupMinutes, clearingMinutes, kroner, horizonDays, longestMinutes } = draft;
  const holds: Readonly<Record<NumberField, boolean>> = {
    ...{ setupMinutes: isNumber(setupMinutes), clearingMinutes: isNumber(clearingMinutes), kroner: isNumber(kroner) },
    ...{ horizonDays: mayLack(horizonDays), longestMinutes: mayLack(longestMinutes) },
  };
  return {
    fields: (Object.keys(holds) as NumberField[]).filter((field) => !holds[field]),
    setups: Object.keys(draft.capacities).filter((code) => !mayLack(draft.capacities[code] ?? '')),
  };
}

/** What is sent, when nothing is in `notNumbers`. */
export function inputOf(draft: RoomDraft, id: string | undefined, buildingId: string): SaveRoomInput {
  const number = (text: string) => Math.round(Number(text.trim().replace(',', '.')));
  const orNull = (text: string) => (text.trim() === '' ? null : number(text));
  const { capacities, kroner, checklist, joins } = draft;
  return {
    ...{ id: id ?? null, buildingId, name: draft.name, about: draft.about.trim() || null },
    houseRules: draft.houseRules.trim() || null,
    setups: Object.entries(capacities)
      .filter(([, count]) => count.trim() !== '')
      .map(([code, count]) => ({ code, capacity: number(count) })),
    ...{ equipment: [...draft.equipment], accessibility: [...draft.accessibility], permits: [...draft.permits] },
    ...{ openings: draft.openings, seasons: draft.seasons },
    ...{ setupMinutes: number(draft.setupMinutes), clearingMinutes: number(draft.clearingMinutes) },
    pricePerHour: Math.round(Number(kroner.trim().replace(',', '.')) * 100),
    ...{ freeForLocal: draft.freeForLocal, decidedByCentre: draft.decidedByCentre, active: draft.active },
    ...{ horizonDays: orNull(draft.horizonDays), longestMinutes: orNull(draft.longestMinutes) },
    permitChecklist: linesOf(checklist),
    joins: id || joins.length === 0 ? null : [...joins],
  };
}

/** What stands on each line; empty ones are none. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}
