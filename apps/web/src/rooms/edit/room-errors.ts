import type { SaveRoomInput } from '../../gql/graphql.js';

/** What is wrong, in words, by the path of a field of the form: `name`, `capacities.meeting`, `openings.0.to`. */
export type RoomErrors = Readonly<Record<string, string>>;

/** Something that the program says of a field of what was sent. */
interface Told {
  readonly path: string;
  readonly message: string;
}

/** Fields that stand in the form under another name than they are sent by. */
const otherwise: Readonly<Record<string, string>> = { pricePerHour: 'kroner', permitChecklist: 'checklist' };
/** Fields that are one place in the form, whichever of the things in them is wrong. */
const places = ['permitChecklist', 'equipment', 'accessibility', 'permits', 'joins'];

/** What the program says of a room that was sent, each at the field of the form that it is about. Of a field the first. */
export function roomErrors(told: readonly Told[], { setups }: Pick<SaveRoomInput, 'setups'>): RoomErrors {
  return Object.fromEntries([...told].reverse().map(({ path, message }) => [fieldOf(path, setups), message]));
}

function fieldOf(path: string, setups: SaveRoomInput['setups']): string {
  const [first = '', at] = path.split('.');
  if (first === 'setups') return `capacities.${setups[Number(at)]?.code ?? ''}`;
  const place = places.includes(first) ? first : path;
  return otherwise[place] ?? place;
}
