import { Alert, Button, Checkbox } from '@digdir/designsystemet-react';
import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { DraftNote } from '../../forms/draft-note.js';
import { ErrorSummary } from '../../forms/error-summary.js';
import { TextField } from '../../forms/field.js';
import { useDraft } from '../../forms/use-draft.js';
import { useMutationOnce } from '../../forms/use-mutation-once.js';
import { useWords } from '../../language/words.js';
import { ProblemNote } from '../../page/problem-note.js';
import { Section, WithKey } from '../../page/section.js';
import { useAtTheDesk } from '../../session/desk.js';
import { useAnnounce } from '../../shell/announce.js';
import { useShortcut } from '../../shell/shortcuts.js';
import { AnyAssociation, OwnAssociation } from './association-field.js';
import { bookingSchema } from './booking-schema.js';
import { type BookingValues, emptyBooking, requestOf } from './booking-values.js';
import { ClashPart } from './clash-part.js';
import { bookingFormWords } from './form-words.js';
import { HoldNote } from './hold-note.js';
import { NeedFields } from './need-fields.js';
import { RoomChoice } from './room-choice.js';
import type { BookableRoom } from './rooms-query.js';
import { applyForRoomsMutation, bookRoomsMutation } from './send-booking.js';
import { useHold } from './use-hold.js';
import { useProspect } from './use-prospect.js';
import { WhenFields } from './when-fields.js';

/** One or several rooms, once or every week; what is not free is shown and solved before anything is sent. */
export function BookingForm({
  rooms,
  given,
  done,
}: {
  readonly rooms: readonly BookableRoom[];
  /** What the address names. */
  readonly given: Partial<BookingValues>;
  readonly done: (bookingId: string) => void;
}) {
  const t = useWords(bookingFormWords);
  const announce = useAnnounce();
  const atTheDesk = useAtTheDesk();
  const begin = { ...emptyBooking, ...given };
  const form = useForm<BookingValues>({ resolver: zodResolver(bookingSchema(t)), defaultValues: begin });
  const draft = useDraft('booking:new', form);
  const booking = useMutationOnce(bookRoomsMutation, form);
  const applying = useMutationOnce(applyForRoomsMutation, form);
  const [lost, setLost] = useState(false);
  const values = form.watch();
  const request = requestOf(values, [...new Set(rooms.flatMap(({ equipment }) => equipment))]);
  const mayAsk = atTheDesk || values.associationId !== '';
  const prospect = useProspect(mayAsk ? request : null);
  const { answer } = prospect;
  const applies = (answer?.decidedByCentre.length ?? 0) > 0;
  const free = answer !== null && !answer.problem && answer.clashes.length === 0;
  const hold = useHold(free && !applies ? prospect.asked : null, prospect.again);
  const { run, running, problem } = applies ? applying : booking;
  const send = form.handleSubmit(async () => {
    if (!request || !free) return;
    setLost(false);
    const sent = await run(request);
    if (sent?.__typename === 'DatesClash' || sent?.__typename === 'CentreDecides') {
      setLost(true);
      prospect.again();
    }
    if (sent?.__typename !== 'RoomBooking') return;
    hold.forget();
    draft.forget();
    announce(applies ? t('applied') : t('booked'));
    done(sent.id);
  });
  useShortcut('ctrl+Enter', applies ? t('apply') : t('book'), () => void send());
  const ticks = rooms.filter(({ id }) => values.roomIds.includes(id)).flatMap(({ permitChecklist }) => permitChecklist);
  return (
    <form className="booking-form" noValidate onSubmit={send}>
      <ErrorSummary errors={form.formState.errors} submitCount={form.formState.submitCount} />
      <DraftNote draft={draft} begin={() => form.reset(begin)} />
      {atTheDesk ? <AnyAssociation form={form} /> : <OwnAssociation form={form} />}
      <Section title={t('when')}>
        <WhenFields form={form} />
      </Section>
      <Section title={t('who')}>
        <NeedFields form={form} rooms={rooms} />
        <TextField form={form} name="purpose" label={t('purpose')} description={t('purposeHelp')} autoComplete="off" />
      </Section>
      <RoomChoice form={form} rooms={rooms} />
      {ticks.length > 0 && (
        <fieldset className="boxes">
          <legend className="ds-label">{t('permits')}</legend>
          {[...new Set(ticks)].map((tick) => (
            <Checkbox key={tick} value={tick} label={tick} {...form.register('ticks')} />
          ))}
        </fieldset>
      )}
      <ClashPart form={form} rooms={rooms} prospect={prospect} request={request} />
      {free && <p>{applies ? t('application') : t('direct')}</p>}
      <HoldNote hold={hold} />
      {lost && (
        <Alert data-color="warning" role="alert">
          {t('lost')}
        </Alert>
      )}
      <ProblemNote problem={problem} again={() => void send()} />
      <div className="button-row">
        <Button type="submit" loading={running} disabled={answer !== null && !free}>
          <WithKey label={applies ? t('apply') : t('book')} shortcut="Ctrl+Enter" />
        </Button>
      </div>
    </form>
  );
}
