import { Button } from '@digdir/designsystemet-react';
import { useRef } from 'react';
import { useFieldArray } from 'react-hook-form';
import { TextField } from '../../forms/field.js';
import { useWords } from '../../language/words.js';
import { useAnnounce } from '../../shell/announce.js';
import type { PersonForm } from './person-values.js';
import { personFormWords } from './words.js';

/** Phones and e-mail addresses, in the order in which they are tried. */
export function ContactPointFields({ form }: { readonly form: PersonForm }) {
  const t = useWords(personFormWords);
  const announce = useAnnounce();
  const addPhone = useRef<HTMLButtonElement>(null);
  const { fields, append, remove, move } = useFieldArray({ control: form.control, name: 'contactPoints' });
  const written = form.watch('contactPoints');
  const labelOf = (index: number) => {
    const kind = fields[index]?.kind ?? 'PHONE';
    const before = fields.slice(0, index).filter((field) => field.kind === kind).length;
    return before === 0 ? t(kind) : t('again', { what: t(kind), number: before + 1 });
  };
  const nameOf = (index: number) => written[index]?.value || labelOf(index);
  return (
    <fieldset className="plain-group">
      <legend>{t('contact')}</legend>
      {fields.length > 1 && <p className="quiet">{t('contactHelp')}</p>}
      {fields.map(({ id, kind }, index) => (
        <div key={id} className="contact-point">
          <TextField
            form={form}
            name={`contactPoints.${index}.value`}
            label={labelOf(index)}
            type={kind === 'PHONE' ? 'tel' : 'email'}
            autoComplete="off"
          />
          <div className="button-row">
            {index > 0 && (
              <Button
                type="button"
                variant="tertiary"
                data-size="sm"
                aria-label={t('firstThis', { what: nameOf(index) })}
                onClick={() => move(index, 0)}
              >
                {t('first')}
              </Button>
            )}
            <Button
              type="button"
              variant="tertiary"
              data-size="sm"
              aria-label={t('removeThis', { what: nameOf(index) })}
              onClick={() => {
                announce(t('removed', { what: nameOf(index) }));
                remove(index);
                addPhone.current?.focus();
              }}
            >
              {t('remove')}
            </Button>
          </div>
        </div>
      ))}
      <div className="button-row">
        <Button
          ref={addPhone}
          type="button"
          variant="secondary"
          data-size="sm"
          onClick={() => append({ kind: 'PHONE', value: '' })}
        >
          {t('addPhone')}
        </Button>
        <Button type="button" variant="secondary" data-size="sm" onClick={() => append({ kind: 'EMAIL', value: '' })}>
          {t('addEmail')}
        </Button>
      </div>
    </fieldset>
  );
}
