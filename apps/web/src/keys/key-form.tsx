import { Checkbox } from '@digdir/designsystemet-react';
import { useForm } from 'react-hook-form';
import { ErrorSummary } from '../forms/error-summary.js';
import { SelectField, TextField } from '../forms/field.js';
import { fieldId } from '../forms/field-id.js';
import { Panel } from '../forms/panel.js';
import { useMutationOnce } from '../forms/use-mutation-once.js';
import type { RoomKeyKind } from '../gql/graphql.js';
import { graphql } from '../graphql/graphql.js';
import { useData } from '../graphql/use-data.js';
import { useWords } from '../language/words.js';
import { ProblemNote } from '../page/problem-note.js';
import { useCentre } from '../session/centre.js';
import { useAnnounce } from '../shell/announce.js';
import type { OneKey } from './keys-query.js';
import { keysWords } from './words.js';

const roomsQuery = graphql(`
  query RoomsToOpen($centreId: ID!) {
    rooms(centreId: $centreId, onlyActive: false) {
      id
      name
    }
  }
`);

const saveKeyMutation = graphql(`
  mutation SaveRoomKey($centreId: ID!, $idempotencyKey: String!, $input: SaveRoomKeyInput!) {
    saveRoomKey(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {
      __typename
      ... on RoomNameTaken {
        name
      }
      ... on InvalidInput {
        fields {
          path
          message
        }
      }
    }
  }
`);

interface Values {
  what: RoomKeyKind;
  name: string;
  roomIds: string[];
  active: boolean;
  code: string;
}

/** Writes down a key or a code, or changes one; a new code ends the old for everybody. */
export function KeyForm({ roomKey, close }: { readonly roomKey?: OneKey; readonly close: () => void }) {
  const t = useWords(keysWords);
  const announce = useAnnounce();
  const { id: centreId } = useCentre();
  const { data, problem: unread } = useData(roomsQuery, { centreId });
  const form = useForm<Values>({
    defaultValues: {
      ...{ what: roomKey?.what ?? 'KEY', name: roomKey?.name ?? '', active: roomKey?.active ?? true, code: '' },
      roomIds: roomKey?.rooms.map(({ id }) => id) ?? [],
    },
  });
  const { run, running, problem } = useMutationOnce(saveKeyMutation, form);
  const submit = form.handleSubmit(async ({ code, ...values }) => {
    const answer = await run({ ...values, id: roomKey?.id ?? null, code: code || null });
    if (answer?.__typename === 'RoomNameTaken') form.setError('name', { message: t('nameTaken', answer) });
    if (answer?.__typename !== 'RoomKey') return;
    announce(t('saved', { name: values.name }));
    close();
  });
  return (
    <Panel label={roomKey?.name ?? t('newKey')} send={t('save')} submit={submit} running={running} close={close}>
      <ErrorSummary errors={form.formState.errors} submitCount={form.formState.submitCount} />
      <ProblemNote problem={problem ?? unread} />
      {!roomKey && (
        <SelectField form={form} name="what" label={t('what')}>
          <option value="KEY">{t('KEY')}</option>
          <option value="CODE">{t('CODE')}</option>
        </SelectField>
      )}
      <TextField form={form} name="name" label={t('name')} maxLength={80} required />
      {form.watch('what') === 'CODE' && (
        <TextField
          form={form}
          name="code"
          label={t(roomKey ? 'newCode' : 'code')}
          {...(roomKey && { description: t('newCodeHelp') })}
          maxLength={40}
          autoComplete="off"
        />
      )}
      <fieldset className="key-choice">
        <legend>{t('rooms')}</legend>
        {data?.rooms.map(({ id, name }) => (
          <Checkbox key={id} label={name} value={id} {...form.register('roomIds')} />
        ))}
      </fieldset>
      <Checkbox id={fieldId('active')} label={t('active')} {...form.register('active')} />
    </Panel>
  );
}
