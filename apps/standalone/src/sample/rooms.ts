import { found, type Tx } from '@hjerterom/platform';
import { type SaveRoom, saveBuilding, saveRoom } from '@hjerterom/rooms';

type Room = Omit<SaveRoom, 'buildingId' | 'joins'> & { readonly joins?: readonly string[] };

const serving = ['Vi har søkt kommunen om serveringsbevilling.', 'En voksen har ansvar for serveringen.'];
const level = ['step-free', 'accessible-toilet'];
const workdays = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '08:00', to: '22:00' }));
const saturday = { weekday: 6, from: '10:00', to: '18:00' };
const usual = { openings: [...workdays, saturday], accessibility: level } as const;
const capacity = (meeting: number, lecture = meeting) => [
  { code: 'meeting', capacity: meeting },
  { code: 'lecture', capacity: lecture },
];

/** What Knutepunkt Strømsø lends out, building by building; a joined room after those that it joins. */
const buildings: Readonly<Record<string, readonly Room[]>> = {
  'Bygg A': [
    { ...usual, name: 'Café Jasmin', setups: capacity(40, 60), equipment: ['kitchenette', 'speakers'] },
    {
      ...usual,
      name: 'Innbyggertorget',
      about: 'Det store rommet midt i huset, med scene og lys fra taket.',
      setups: capacity(60, 100),
      equipment: ['hearing-loop', 'projector', 'speakers'],
    },
    {
      ...usual,
      name: 'Torget og kaféen',
      joins: ['Innbyggertorget', 'Café Jasmin'],
      setups: capacity(100, 160),
      equipment: ['hearing-loop', 'projector', 'speakers'],
      ...{
        decidedByCentre: true,
        setupMinutes: 30,
        clearingMinutes: 30,
        permits: ['serveringsbevilling'],
        permitChecklist: serving,
      },
    },
    { ...usual, name: 'Flerbruksrom 1', setups: capacity(20, 30), equipment: ['projector', 'whiteboard'] },
    { ...usual, name: 'Flerbruksrom 2', setups: capacity(15), equipment: ['toys'], clearingMinutes: 15 },
    {
      ...usual,
      name: 'Storkjøkkenet',
      setups: capacity(12),
      equipment: ['kitchen'],
      ...{ decidedByCentre: true, clearingMinutes: 30, permits: ['serveringsbevilling'], permitChecklist: serving },
      houseRules: 'Kjøkkenet er vasket og tomt når du går.',
    },
  ],
  'Bygg B': [
    { ...usual, name: 'Møterom 1', setups: capacity(8), equipment: ['screen'], longestMinutes: 240 },
    { ...usual, name: 'Møterom 2', setups: capacity(12), equipment: ['screen', 'hearing-loop'], longestMinutes: 240 },
    {
      ...usual,
      name: 'Møterom 1 og 2',
      joins: ['Møterom 1', 'Møterom 2'],
      setups: capacity(24, 30),
      equipment: ['screen'],
    },
  ],
  Gymsalen: [
    { ...usual, name: 'Gymsalen', setups: capacity(80, 120), equipment: ['mats', 'speakers'], horizonDays: 200 },
  ],
  Strømsøhagen: [{ name: 'Strømsøhagen', setups: capacity(50), equipment: ['grill'], accessibility: ['step-free'] }],
};

/** Writes them down, as the leader. @returns the ids by name */
export async function makeRooms(tx: Tx): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>();
  for (const [name, rooms] of Object.entries(buildings)) {
    const made = await saveBuilding(tx, { name, address: 'Knutepunkt Strømsø' });
    const buildingId = found('buildingId' in made ? made.buildingId : null, 'building');
    for (const { joins = [], ...room } of rooms) {
      const outcome = await saveRoom(tx, { ...room, buildingId, joins: joins.flatMap((one) => ids.get(one) ?? []) });
      ids.set(room.name, found('roomId' in outcome ? outcome.roomId : null, 'room'));
    }
  }
  return ids;
}
