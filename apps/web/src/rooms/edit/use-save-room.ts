import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useMutationOnce } from '../../forms/use-mutation-once.js';
import { useFormat } from '../../language/format.js';
import { useWords } from '../../language/words.js';
import { useCentre } from '../../session/centre.js';
import { useAnnounce } from '../../shell/announce.js';
import { saveBuildingMutation, saveRoomMutation } from './edit-mutations.js';
import { inputOf, notNumbers, type RoomDraft } from './room-draft.js';
import { type RoomErrors, roomErrors } from './room-errors.js';
import { editRoomWords } from './words.js';

/** The most that an hour may cost, in kroner: as the program has it, in øre. */
const mostKroner = 10_000;

/**
 * Saves a room as it is written, with its building where that is new, and goes to its page. What does not hold is told by
 * the fields of the form.
 * @param id of the room that is changed; a new one without
 * @param nameOfSetup what a set-up is called on the screen, by its code
 */
export function useSaveRoom(id: string | undefined, nameOfSetup: (code: string) => string) {
  const t = useWords(editRoomWords);
  const format = useFormat();
  const announce = useAnnounce();
  const navigate = useNavigate();
  const { slug } = useCentre();
  const building = useMutationOnce(saveBuildingMutation);
  const room = useMutationOnce(saveRoomMutation);
  const [wrong, setWrong] = useState<{ readonly errors: RoomErrors; readonly tries: number }>({ errors: {}, tries: 0 });
  const tell = (errors: RoomErrors) => setWrong(({ tries }) => ({ errors, tries: tries + 1 }));

  const numberLabels = {
    ...{ setupMinutes: t('minutesBefore'), clearingMinutes: t('minutesAfter'), kroner: t('price') },
    ...{ horizonDays: t('horizon'), longestMinutes: t('longest') },
  };
  const unread = (draft: RoomDraft): RoomErrors => {
    const { fields, setups } = notNumbers(draft);
    return Object.fromEntries([
      ...fields.map((name) => [name, t('notNumber', { field: numberLabels[name] })]),
      ...setups.map((code) => [`capacities.${code}`, t('notNumber', { field: nameOfSetup(code) })]),
    ]);
  };
  /** The id of the building, a new one where it is new; null where that one does not hold. */
  const buildingFor = async ({ buildingId, newBuilding }: RoomDraft): Promise<string | null> => {
    if (buildingId) return buildingId;
    const answer = await building.run({ name: newBuilding });
    if (answer?.__typename === 'Building') return answer.id;
    if (answer?.__typename === 'RoomNameTaken') tell({ newBuilding: t('nameTaken', { name: answer.name }) });
    if (answer?.__typename === 'InvalidInput') tell({ newBuilding: answer.fields[0]?.message ?? '' });
    return null;
  };
  const save = async (draft: RoomDraft): Promise<void> => {
    const errors = unread(draft);
    tell(errors);
    if (Object.keys(errors).length > 0) return;
    const buildingId = await buildingFor(draft);
    const input = buildingId && inputOf(draft, id, buildingId);
    const answer = input && (await room.run(input));
    if (!answer) return;
    if (answer.__typename === 'RoomNameTaken') tell({ name: t('nameTaken', { name: answer.name }) });
    if (answer.__typename === 'RoomSeasonsOverlap') {
      const at = draft.seasons.findLastIndex(({ from }) => from === answer.date);
      tell({ [`seasons.${at}.from`]: t('overlap', { date: format.dayOfYear(answer.date) }) });
    }
    if (answer.__typename === 'InvalidInput') {
      const told = roomErrors(answer.fields, input);
      // The program counts in øre, and the form in kroner.
      tell('kroner' in told ? { ...told, kroner: t('tooDear', { most: format.number(mostKroner) }) } : told);
    }
    if (answer.__typename !== 'Room') return;
    announce(t('saved'));
    void navigate({ to: '/c/$centre/rooms/$room', params: { centre: slug, room: answer.id } });
  };
  return {
    ...{ save, ...wrong, numberLabels },
    running: room.running || building.running,
    problem: room.problem ?? building.problem,
  };
}
