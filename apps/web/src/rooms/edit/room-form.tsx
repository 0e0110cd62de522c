import { Alert, Button, Checkbox, Field, Label, Select, Textarea, Textfield } from '@digdir/designsystemet-react';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useMutationOnce } from '../../forms/use-mutation-once.js';
import { useFormat } from '../../language/format.js';
import { useWords } from '../../language/words.js';
import { ProblemNote } from '../../page/problem-note.js';
import { useCentre } from '../../session/centre.js';
import { useAnnounce } from '../../shell/announce.js';
import { accessibilityCodes, equipmentCodes, isKnown, setupCodes } from '../room-codes.js';
import { roomsWords } from '../words.js';
import { saveBuildingMutation, saveRoomMutation } from './edit-mutations.js';
import { OpeningRows, SeasonRows } from './hours-fields.js';
import { inputOf, notNumbers, type RoomDraft } from './room-draft.js';
import { editRoomWords } from './words.js';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** All that is said of a room, in one form. */
export function RoomForm({
  id,
  begin,
  buildings,
  rooms,
}: {
  /** Of the room that is changed; a new one without. */
  readonly id: string | undefined;
  readonly begin: RoomDraft;
  readonly buildings: readonly Named[];
  readonly rooms: readonly Named[];
}) {
  const t = useWords(editRoomWords);
  const say = useWords(roomsWords);
  const format = useFormat();
  const announce = useAnnounce();
  const navigate = useNavigate();
  const { slug } = useCentre();
  const building = useMutationOnce(saveBuildingMutation);
  const save = useMutationOnce(saveRoomMutation);
  const [draft, setDraft] = useState<RoomDraft>(() => ({
    ...begin,
    buildingId: begin.buildingId || (buildings[0]?.id ?? ''),
  }));
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const put = (part: Partial<RoomDraft>) => setDraft({ ...draft, ...part });

  const numberLabels = {
    ...{ setupMinutes: t('minutesBefore'), clearingMinutes: t('minutesAfter'), kroner: t('price') },
    ...{ horizonDays: t('horizon'), longestMinutes: t('longest') },
  };
  // What a room has that the screen has no word for stays, under its code.
  const nameOf = (code: string) => (isKnown(code) ? say(code) : code);

  const buildingFor = async (): Promise<string | null> => {
    if (draft.buildingId) return draft.buildingId;
    const answer = await building.run({ name: draft.newBuilding });
    if (answer?.__typename === 'Building') return answer.id;
    if (answer?.__typename === 'RoomNameTaken') setWrong([t('nameTaken', { name: answer.name })]);
    if (answer?.__typename === 'InvalidInput')
      setWrong(answer.fields.map(({ message }) => `${t('building')}: ${message}`));
    return null;
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const { fields, setups } = notNumbers(draft);
    const unread = [...fields.map((field) => numberLabels[field]), ...setups.map(nameOf)];
    setWrong(unread.map((field) => t('notNumber', { field })));
    if (unread.length > 0) return;
    const buildingId = await buildingFor();
    const answer = buildingId && (await save.run(inputOf(draft, id, buildingId)));
    if (!answer) return;
    if (answer.__typename === 'RoomNameTaken') setWrong([t('nameTaken', { name: answer.name })]);
    if (answer.__typename === 'RoomSeasonsOverlap') setWrong([t('overlap', { date: format.dayOfYear(answer.date) })]);
    if (answer.__typename === 'InvalidInput') setWrong(answer.fields.map(({ path, message }) => `${path}: ${message}`));
    if (answer.__typename !== 'Room') return;
    announce(t('saved'));
    void navigate({ to: '/c/$centre/rooms/$room', params: { centre: slug, room: answer.id } });
  };
  const text = (name: 'name' | 'setupMinutes' | 'clearingMinutes' | 'kroner', label: string) => (
    <Textfield label={label} value={draft[name]} required onChange={(event) => put({ [name]: event.target.value })} />
  );
  const long = (name: 'about' | 'houseRules' | 'checklist', label: string) => (
    <Field>
      <Label>{label}</Label>
      <Textarea rows={3} value={draft[name]} onChange={(event) => put({ [name]: event.target.value })} />
    </Field>
  );
  const ticks = (
    name: 'equipment' | 'accessibility' | 'joins',
    label: string,
    all: readonly (readonly [string, string])[],
  ) => (
    <fieldset>
      <legend>{label}</legend>
      <div className="room-ticks">
        {all.map(([code, words]) => (
          <Checkbox
            key={code}
            label={words}
            checked={draft[name].includes(code)}
            onChange={({ target }) =>
              put({ [name]: target.checked ? [...draft[name], code] : draft[name].filter((one) => one !== code) })
            }
          />
        ))}
      </div>
    </fieldset>
  );
  const inWords = (codes: readonly string[], has: readonly string[]) =>
    [...new Set([...codes, ...has])].map((code) => [code, nameOf(code)] as const);
  return (
    <form className="room-form" noValidate onSubmit={(event) => void submit(event)}>
      <ProblemNote problem={save.problem ?? building.problem} />
      {wrong.length > 0 && (
        <Alert data-color="danger" role="alert">
          {wrong.map((one) => (
            <p key={one}>{one}</p>
          ))}
        </Alert>
      )}
      {text('name', t('name'))}
      <Field>
        <Label>{t('building')}</Label>
        <Select value={draft.buildingId} onChange={(event) => put({ buildingId: event.target.value })}>
          {buildings.map(({ id: one, name }) => (
            <option key={one} value={one}>
              {name}
            </option>
          ))}
          <option value="">{t('newBuilding')}</option>
        </Select>
      </Field>
      {draft.buildingId === '' && (
        <Textfield
          label={t('buildingName')}
          value={draft.newBuilding}
          onChange={(event) => put({ newBuilding: event.target.value })}
        />
      )}
      {long('about', t('about'))}
      <fieldset>
        <legend>{t('capacities')}</legend>
        <div className="rooms-choose">
          {inWords(setupCodes, Object.keys(draft.capacities)).map(([code, words]) => (
            <Textfield
              key={code}
              label={words}
              inputMode="numeric"
              value={draft.capacities[code] ?? ''}
              onChange={(event) => put({ capacities: { ...draft.capacities, [code]: event.target.value } })}
            />
          ))}
        </div>
      </fieldset>
      {ticks('equipment', t('equipment'), inWords(equipmentCodes, begin.equipment))}
      {ticks('accessibility', t('accessibility'), inWords(accessibilityCodes, begin.accessibility))}
      <fieldset>
        <legend>{t('hours')}</legend>
        <p className="quiet">{t('hoursHelp')}</p>
        <OpeningRows openings={draft.openings} change={(openings) => put({ openings })} />
      </fieldset>
      <fieldset>
        <legend>{t('seasons')}</legend>
        <p className="quiet">{t('seasonsHelp')}</p>
        <SeasonRows seasons={draft.seasons} change={(seasons) => put({ seasons })} />
      </fieldset>
      <div className="rooms-choose">
        {text('setupMinutes', numberLabels.setupMinutes)}
        {text('clearingMinutes', numberLabels.clearingMinutes)}
        {text('kroner', numberLabels.kroner)}
      </div>
      <div className="rooms-choose">
        <Textfield
          label={numberLabels.horizonDays}
          description={t('optional')}
          inputMode="numeric"
          value={draft.horizonDays}
          onChange={(event) => put({ horizonDays: event.target.value })}
        />
        <Textfield
          label={numberLabels.longestMinutes}
          description={t('optional')}
          inputMode="numeric"
          value={draft.longestMinutes}
          onChange={(event) => put({ longestMinutes: event.target.value })}
        />
      </div>
      <div>
        <Checkbox
          label={t('freeForLocal')}
          checked={draft.freeForLocal}
          onChange={({ target }) => put({ freeForLocal: target.checked })}
        />
        <Checkbox
          label={t('decided')}
          checked={draft.decidedByCentre}
          onChange={({ target }) => put({ decidedByCentre: target.checked })}
        />
        <Checkbox
          label={t('active')}
          checked={draft.active}
          onChange={({ target }) => put({ active: target.checked })}
        />
        <Checkbox
          label={t('permit')}
          checked={draft.permits.length > 0}
          onChange={({ target }) => put({ permits: target.checked ? ['serveringsbevilling'] : [] })}
        />
      </div>
      {draft.permits.length > 0 && long('checklist', t('checklist'))}
      {long('houseRules', t('houseRules'))}
      {!id &&
        rooms.length > 0 &&
        ticks(
          'joins',
          t('joins'),
          rooms.map(({ id: one, name }) => [one, name] as const),
        )}
      <div>
        <Button type="submit" loading={save.running || building.running}>
          {t('save')}
        </Button>
      </div>
    </form>
  );
}
