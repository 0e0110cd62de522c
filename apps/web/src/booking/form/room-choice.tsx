import { Button, Checkbox, ValidationMessage } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { fieldId } from '../../forms/field-id.js';
import { useFormat } from '../../language/format.js';
import { useWords } from '../../language/words.js';
import { useCodeName } from '../code-names.js';
import type { BookingValues } from './booking-values.js';
import { bookingFormWords } from './form-words.js';
import { type BookableRoom, capacityOf, fits } from './rooms-query.js';

/** The rooms to choose from: those that fit first, with what each holds, has and costs. */
export function RoomChoice({
  form,
  rooms,
}: {
  readonly form: UseFormReturn<BookingValues>;
  readonly rooms: readonly BookableRoom[];
}) {
  const t = useWords(bookingFormWords);
  const [all, setAll] = useState(false);
  const [people, setup, needs, chosen] = form.watch(['participants', 'setup', 'needs', 'roomIds']);
  const fitting = rooms.filter((room) => fits(room, Number(people) || 0, setup, needs));
  const shown = rooms.filter((room) => all || fitting.includes(room) || chosen.includes(room.id));
  const hidden = rooms.length - shown.length;
  const toggle = (id: string) => {
    const roomIds = chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id];
    form.setValue('roomIds', roomIds, { shouldDirty: true });
    form.clearErrors('roomIds');
  };
  const error = form.formState.errors.roomIds?.message;
  return (
    <fieldset className="room-choice" id={fieldId('roomIds')} tabIndex={-1}>
      <legend className="ds-label">{t('where')}</legend>
      <p className="quiet">{t('whereHelp')}</p>
      {error && <ValidationMessage>{error}</ValidationMessage>}
      {fitting.length === 0 && <p>{t('noneFits')}</p>}
      <ul className="cards">
        {shown.map((room) => (
          <RoomCard key={room.id} room={room} setup={setup} chosen={chosen.includes(room.id)} toggle={toggle} />
        ))}
      </ul>
      {hidden > 0 && (
        <Button type="button" variant="tertiary" onClick={() => setAll(true)}>
          {t('showAll', { count: hidden })}
        </Button>
      )}
    </fieldset>
  );
}

function RoomCard({
  room,
  setup,
  chosen,
  toggle,
}: {
  readonly room: BookableRoom;
  readonly setup: string;
  readonly chosen: boolean;
  readonly toggle: (id: string) => void;
}) {
  const t = useWords(bookingFormWords);
  const format = useFormat();
  const nameOf = useCodeName();
  const [picture] = room.pictures;
  const capacity = capacityOf(room, setup);
  const has = [...new Set([...room.equipment, ...room.accessibility])].map(nameOf);
  return (
    <li className="card room-card" data-chosen={chosen || undefined}>
      <Checkbox
        value={room.id}
        checked={chosen}
        onChange={() => toggle(room.id)}
        label={room.name}
        description={[room.building.name, capacity ? t('roomFor', { count: capacity }) : '']
          .filter(Boolean)
          .join(' · ')}
      />
      {picture && (
        <img
          src={`/room-pictures/${picture.id}`}
          alt={picture.alt}
          width={picture.width}
          height={picture.height}
          loading="lazy"
        />
      )}
      {has.length > 0 && <p>{format.list(has)}</p>}
      <p className="quiet">
        <Price room={room} />
        {room.decidedByCentre && ` · ${t('decided')}`}
      </p>
      {chosen && room.about && <p>{room.about}</p>}
      {chosen && room.houseRules && (
        <p>
          <strong>{t('rules')}:</strong> {room.houseRules}
        </p>
      )}
    </li>
  );
}

function Price({ room: { pricePerHour, freeForLocal } }: { readonly room: BookableRoom }) {
  const t = useWords(bookingFormWords);
  const format = useFormat();
  const kroner = format.number(pricePerHour / 100);
  if (pricePerHour === 0) return t('free');
  return freeForLocal ? t('freeForLocal', { kroner }) : t('price', { kroner });
}
