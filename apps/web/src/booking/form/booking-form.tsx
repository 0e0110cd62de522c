import { Alert, Button, Checkbox } from '@digdir/designsystemet-react';
import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { DraftNote } from '../../forms/draft-note.js';
import { ErrorSummary } from '../../forms/error-summary.js';
import { TextField } from '../../forms/field.js';
import { useDraft } from '../../forms/use-draft.js';
import { useMutationOnce } from '../../forms/use-mutation-once.js';
import type { BookingRequestInput } from '../../gql/graphql.js';
import { useWords } from '../../language/words.js';
import { ProblemNote } from '../../page/problem-note.js';
import { Section, WithKey } from '../../page/section.js';
import { useZone } from '../../session/centre.js';
import { useAtTheDesk } from '../../session/desk.js';
import { useAnnounce } from '../../shell/announce.js';
import { useShortcut } from '../../shell/shortcuts.js';
import { AnyAssociation, OwnAssociation } from './association-field.js';
import { bookingSchema } from './booking-schema.js';
import { type BookingValues, begunWith, fitted, requestOf } from './booking-values.js';
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
  const begin = begunWith(given);
  const form = useForm<BookingValues>({ resolver: zodResolver(bookingSchema(t)), defaultValues: begin });
  const draft = useDraft('booking:new', form, (kept) => fitted(kept, given));
  const booking = useMutationOnce(bookRoomsMutation, form);
  const applying = useMutationOnce(applyForRoomsMutation, form);
  const [refused, setRefused] = useState<'lost' | 'looking' | null>(null);
  const [sent, setSent] = useState<{ readonly request: BookingRequestInput; readonly applies: boolean } | null>(null);
  const values = form.watch();
  const request = requestOf(values, [...new Set(rooms.flatMap(({ equipment }) => equipment))], useZone());
  const mayAsk = atTheDesk || values.associationId !== '';
  const prospect = useProspect(mayAsk ? request : null);
  const { answer } = prospect;
  const applies = (answer?.decidedByCentre.length ?? 0) > 0;
  const free = answer !== null && !answer.problem && answer.clashes.length === 0;
  const hold = useHold(free && !applies ? prospect.asked : null, prospect.again);
  // It was sent, and the answer was lost: it may be booked. The same again gives the same answer.
  const same = sent && JSON.stringify(sent.request) === JSON.stringify(request) ? sent : null;
  const { run, running, problem } = (same?.applies ?? applies) ? applying : booking;
  const lostAnswer = same !== null && problem !== null;
  const send = form.handleSubmit(async () => {
    setRefused(prospect.checking ? 'looking' : null);
    if (!request || !(free || lostAnswer)) return;
    setSent(same ?? { request, applies });
    const outcome = await run(request);
    if (outcome?.__typename === 'DatesClash' || outcome?.__typename === 'CentreDecides') {
      setRefused('lost');
      prospect.again();
    }
    if (outcome?.__typename !== 'RoomBooking') return;
    hold.forget();
    draft.forget();
    announce(applies ? t('applied') : t('booked'));
    done(outcome.id);
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
      {!lostAnswer && <ClashPart form={form} rooms={rooms} prospect={prospect} request={request} />}
      {free && <p>{applies ? t('application') : t('direct')}</p>}
      <HoldNote hold={hold} />
      {refused && (
        <Alert data-color="warning" role="alert">
          {t(refused)}
        </Alert>
      )}
      <ProblemNote problem={problem} again={() => void send()} />
      <div className="button-row">
        <Button type="submit" loading={running} disabled={answer !== null && !free && !lostAnswer}>
          <WithKey label={applies ? t('apply') : t('book')} shortcut="Ctrl+Enter" />
        </Button>
      </div>
    </form>
  );
}
