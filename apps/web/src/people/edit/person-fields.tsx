import { SelectField, TextField } from '../../forms/field.js';
import { useWords } from '../../language/words.js';
import { useCentre } from '../../session/centre.js';
import { ContactPointFields } from './contact-point-fields.js';
import { LanguageFields } from './language-fields.js';
import type { PersonForm } from './person-values.js';
import { SimilarPeople } from './similar-people.js';
import { personFormWords } from './words.js';

/** All that can be written about a person. Only the name is needed. */
export function PersonFields({
  form,
  personId = null,
}: {
  readonly form: PersonForm;
  readonly personId?: string | null;
}) {
  const t = useWords(personFormWords);
  const { districts } = useCentre();
  const district = form.watch('district');
  const offered = district && !districts.includes(district) ? [district, ...districts] : districts;
  return (
    <>
      <TextField form={form} name="name" label={t('name')} autoComplete="off" required />
      <SimilarPeople form={form} but={personId} />
      <ContactPointFields form={form} />
      <SelectField form={form} name="preferredChannel" label={t('channel')} description={t('channelHelp')}>
        {personId === null && <option value="">{t('channelUsual')}</option>}
        {(['EMAIL', 'SMS', 'CALL'] as const).map((channel) => (
          <option key={channel} value={channel}>
            {t(channel)}
          </option>
        ))}
      </SelectField>
      <LanguageFields form={form} />
      <fieldset className="plain-group">
        <legend>{t('address')}</legend>
        <TextField form={form} name="street" label={t('street')} autoComplete="off" />
        <TextField form={form} name="postalCode" label={t('postalCode')} inputMode="numeric" autoComplete="off" />
        <TextField form={form} name="city" label={t('city')} autoComplete="off" />
        {offered.length > 0 && (
          <SelectField form={form} name="district" label={t('district')}>
            <option value="" />
            {offered.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </SelectField>
        )}
      </fieldset>
      <TextField form={form} name="birthYear" label={t('birthYear')} inputMode="numeric" autoComplete="off" />
      <TextField form={form} name="note" label={t('note')} description={t('noteHelp')} multiline />
    </>
  );
}
