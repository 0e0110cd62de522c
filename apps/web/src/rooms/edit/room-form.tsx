import {
  Button,
  Checkbox,
  Field,
  Label,
  Select,
  Textarea,
  Textfield,
  ValidationMessage,
} from '@digdir/designsystemet-react';
import { type FormEvent, useState } from 'react';
import { ErrorSummary } from '../../forms/error-summary.js';
import { fieldId } from '../../forms/field-id.js';
import { useWords } from '../../language/words.js';
import { ProblemNote } from '../../page/problem-note.js';
import { accessibilityCodes, equipmentCodes, isKnown, setupCodes } from '../room-codes.js';
import { roomsWords } from '../words.js';
import { OpeningRows, SeasonRows } from './hours-fields.js';
import type { RoomDraft } from './room-draft.js';
import type { RoomErrors } from './room-errors.js';
import { useSaveRoom } from './use-save-room.js';
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
  // What a room has that the screen has no word for stays, under its code.
  const nameOf = (code: string) => (isKnown(code) ? say(code) : code);
  const { save, running, problem, errors, tries, numberLabels } = useSaveRoom(id, nameOf);
  const [draft, setDraft] = useState<RoomDraft>(() => ({
    ...begin,
    buildingId: begin.buildingId || (buildings[0]?.id ?? ''),
  }));
  const put = (part: Partial<RoomDraft>) => setDraft({ ...draft, ...part });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save(draft);
  };
  /** Where a field is found from the list of what is wrong, and what is wrong with it. */
  const field = (path: string) => ({ id: fieldId(path), error: errors[path] });
  const text = (name: 'name' | 'setupMinutes' | 'clearingMinutes' | 'kroner', label: string) => (
    <Textfield
      {...field(name)}
      label={label}
      value={draft[name]}
      required
      onChange={(event) => put({ [name]: event.target.value })}
    />
  );
  const long = (name: 'about' | 'houseRules' | 'checklist', label: string) => (
    <Field>
      <Label>{label}</Label>
      <Textarea
        id={fieldId(name)}
        rows={3}
        value={draft[name]}
        aria-invalid={errors[name] ? true : undefined}
        onChange={(event) => put({ [name]: event.target.value })}
      />
      {errors[name] && <ValidationMessage>{errors[name]}</ValidationMessage>}
    </Field>
  );
  const ticks = (
    name: 'equipment' | 'accessibility' | 'joins',
    label: string,
    all: readonly (readonly [string, string])[],
  ) => (
    <fieldset id={fieldId(name)} tabIndex={-1}>
      <legend>{label}</legend>
      {errors[name] && <ValidationMessage>{errors[name]}</ValidationMessage>}
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
    <form className="room-form" noValidate onSubmit={submit}>
      <ErrorSummary errors={summaryOf(errors)} submitCount={tries} />
      <ProblemNote problem={problem} />
      {text('name', t('name'))}
      <Field>
        <Label>{t('building')}</Label>
        <Select
          id={fieldId('buildingId')}
          value={draft.buildingId}
          onChange={(event) => put({ buildingId: event.target.value })}
        >
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
          {...field('newBuilding')}
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
              {...field(`capacities.${code}`)}
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
      <fieldset id={fieldId('openings')} tabIndex={-1}>
        <legend>{t('hours')}</legend>
        <p className="quiet">{t('hoursHelp')}</p>
        {errors.openings && <ValidationMessage>{errors.openings}</ValidationMessage>}
        <OpeningRows
          path="openings"
          errors={errors}
          openings={draft.openings}
          change={(openings) => put({ openings })}
        />
      </fieldset>
      <fieldset id={fieldId('seasons')} tabIndex={-1}>
        <legend>{t('seasons')}</legend>
        <p className="quiet">{t('seasonsHelp')}</p>
        {errors.seasons && <ValidationMessage>{errors.seasons}</ValidationMessage>}
        <SeasonRows errors={errors} seasons={draft.seasons} change={(seasons) => put({ seasons })} />
      </fieldset>
      <div className="rooms-choose">
        {text('setupMinutes', numberLabels.setupMinutes)}
        {text('clearingMinutes', numberLabels.clearingMinutes)}
        {text('kroner', numberLabels.kroner)}
      </div>
      <div className="rooms-choose">
        <Textfield
          {...field('horizonDays')}
          label={numberLabels.horizonDays}
          description={t('optional')}
          inputMode="numeric"
          value={draft.horizonDays}
          onChange={(event) => put({ horizonDays: event.target.value })}
        />
        <Textfield
          {...field('longestMinutes')}
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
        <Button type="submit" loading={running}>
          {t('save')}
        </Button>
      </div>
    </form>
  );
}

function summaryOf(errors: RoomErrors) {
  return Object.fromEntries(Object.entries(errors).map(([path, message]) => [path, { type: 'room', message }]));
}
