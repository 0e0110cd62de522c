import { Alert, Button, Checkbox } from '@digdir/designsystemet-react';
import { zodResolver } from '@hookform/resolvers/zod';
import { Link } from '@tanstack/react-router';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import { DraftNote } from '../../forms/draft-note.js';
import { ErrorSummary } from '../../forms/error-summary.js';
import { SelectField, TextField } from '../../forms/field.js';
import { fieldId } from '../../forms/field-id.js';
import { useDraft } from '../../forms/use-draft.js';
import { useMutationOnce } from '../../forms/use-mutation-once.js';
import type { VolunteerStatus } from '../../gql/graphql.js';
import { graphql } from '../../graphql/graphql.js';
import { useWords } from '../../language/words.js';
import { ProblemNote } from '../../page/problem-note.js';
import { WithKey } from '../../page/section.js';
import type { FoundPerson } from '../../people-finder/found-person.js';
import { PersonFinder } from '../../people-finder/person-finder.js';
import { ConsentToRead, useConsentTexts } from '../../privacy/consent-to-read.js';
import { useCentre } from '../../session/centre.js';
import { useShortcut } from '../../shell/shortcuts.js';
import { minutesIn } from '../capacity.js';
import { volunteerFormWords } from '../form-words.js';
import { SkillsField } from '../skills-field.js';
import { volunteersWords } from '../words.js';
import { ageGroups, isWeekPart, isYoung, WeekPartsField } from './week-parts-field.js';
import '../volunteers.css';

const registerVolunteerMutation = graphql(`
  mutation RegisterVolunteer($centreId: ID!, $idempotencyKey: String!, $input: RegisterVolunteerInput!) {
    registerVolunteer(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {
      __typename
      ... on Volunteer {
        id
      }
      ... on AlreadyVolunteer {
        personId
        status
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

/** Who, with what, how much, and what the centre wants to remember. */
export function NewVolunteerForm({
  draftKey,
  person,
  ready,
  done,
}: {
  readonly draftKey: string;
  /** Whom the address names. */
  readonly person: FoundPerson | null;
  /** The form is on the screen. */
  readonly ready: () => void;
  readonly done: (personId: string) => void;
}) {
  const t = useWords(volunteerFormWords);
  const schema = z.object({
    person: z.custom<FoundPerson | null>((chosen) => chosen !== null, t('choosePerson')),
    skills: z.array(z.string()),
    capacity: z.string().check(z.refine((typed) => minutesIn(typed) !== undefined, t('capacityWrong'))),
    note: z.string().check(z.maxLength(2000)),
    weekParts: z.array(z.string()),
    ageGroup: z.string(),
    birthYear: z.string(),
    consentWay: z.enum(['PHONE', 'PAPER']),
    consented: z.boolean().check(z.refine((yes) => yes, t('consentFirst'))),
  });
  const empty = {
    person,
    skills: [] as string[],
    capacity: '',
    note: '',
    weekParts: [] as string[],
    ageGroup: '',
    birthYear: '',
    consentWay: 'PHONE' as 'PHONE' | 'PAPER',
    consented: false,
  };
  const form = useForm({ resolver: zodResolver(schema), defaultValues: empty });
  const draft = useDraft(draftKey, form);
  const { run, running, problem } = useMutationOnce(registerVolunteerMutation, form);
  const { texts } = useConsentTexts();
  const [already, setAlready] = useState<{ personId: string; status: VolunteerStatus } | null>(null);
  const chosen = form.watch('person');
  const latest = useRef(ready);
  useEffect(() => latest.current(), []);
  const save = form.handleSubmit(async (given) => {
    const { person: one, skills, capacity, note, weekParts, ageGroup, birthYear, consented, consentWay } = given;
    if (!one) return;
    if (isYoung(ageGroup) && !/^(19|20)\d\d$/.test(birthYear.trim())) {
      form.setError('birthYear', { message: t('birthYearWrong') });
      return;
    }
    const answer = await run({
      personId: one.id,
      skills,
      capacityMinutesPerWeek: minutesIn(capacity) ?? null,
      note: note.trim() || null,
      weekParts: weekParts.filter(isWeekPart),
      ageGroup: ageGroups.find((group) => group === ageGroup) ?? null,
      birthYear: isYoung(ageGroup) ? Number(birthYear) : null,
      consented,
      consentWay,
      consentLanguage: texts[0]?.language ?? null,
    });
    if (answer?.__typename === 'AlreadyVolunteer') setAlready(answer);
    if (answer?.__typename !== 'Volunteer') return;
    draft.forget();
    done(answer.id);
  });
  useShortcut('ctrl+Enter', t('saveKey'), () => void save());
  const stayOnEnter = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey && event.target instanceof HTMLInputElement) {
      event.preventDefault();
    }
  };
  return (
    <form className="volunteer-form" noValidate onSubmit={save} onKeyDown={stayOnEnter}>
      <ErrorSummary errors={form.formState.errors} submitCount={form.formState.submitCount} />
      <DraftNote draft={draft} begin={() => form.reset(empty)} />
      <PersonFinder
        id={fieldId('person')}
        label={t('person')}
        description={t('personHelp')}
        error={form.formState.errors.person?.message}
        person={chosen}
        choose={(one) => {
          setAlready(null);
          form.setValue('person', one, { shouldDirty: true });
          if (one) form.clearErrors('person');
        }}
        canRegister
      />
      {already && chosen && <Already name={chosen.name} {...already} />}
      <SkillsField form={form} name="skills" chosen={[]} />
      <WeekPartsField form={form} name="weekParts" />
      <SelectField form={form} name="ageGroup" label={t('age')}>
        <option value="">{t('noAge')}</option>
        {ageGroups.map((group) => (
          <option key={group} value={group}>
            {t(group)}
          </option>
        ))}
      </SelectField>
      {isYoung(form.watch('ageGroup')) && (
        <TextField
          form={form}
          name="birthYear"
          label={t('birthYear')}
          description={t('birthYearHelp')}
          inputMode="numeric"
          autoComplete="off"
        />
      )}
      <TextField
        form={form}
        name="capacity"
        label={t('capacity')}
        description={t('capacityHelp')}
        inputMode="decimal"
        autoComplete="off"
      />
      <TextField form={form} name="note" label={t('note')} description={t('noteHelp')} multiline />
      <ConsentToRead purpose="VOLUNTEERING" label={t('consentHelp')} />
      <SelectField form={form} name="consentWay" label={t('consentWay')}>
        <option value="PHONE">{t('PHONE')}</option>
        <option value="PAPER">{t('PAPER')}</option>
      </SelectField>
      <Checkbox
        id={fieldId('consented')}
        label={t('consent')}
        error={form.formState.errors.consented?.message}
        {...form.register('consented')}
      />
      <ProblemNote problem={problem} again={() => void save()} />
      <Button type="submit" loading={running}>
        <WithKey label={t('save')} shortcut="Ctrl+Enter" />
      </Button>
    </form>
  );
}

function Already({
  name,
  personId,
  status,
}: {
  readonly name: string;
  readonly personId: string;
  readonly status: VolunteerStatus;
}) {
  const t = useWords(volunteerFormWords);
  const say = useWords(volunteersWords);
  const { slug } = useCentre();
  return (
    <Alert data-color="warning" role="alert">
      <p>{t('already', { name, status: say(status) })}</p>
      <Link to="/c/$centre/volunteers/$volunteer" params={{ centre: slug, volunteer: personId }}>
        {t('open')}
      </Link>
    </Alert>
  );
}
