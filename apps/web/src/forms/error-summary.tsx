import { ErrorSummary as DsErrorSummary } from '@digdir/designsystemet-react';
import { useEffect, useRef } from 'react';
import type { FieldErrors, FieldValues } from 'react-hook-form';
import { useWords } from '../language/words.js';
import { fieldId } from './field-id.js';
import { formWords } from './words.js';

/** One field that does not hold. */
interface WrongField {
  readonly path: string;
  readonly message: string;
}

/**
 * What is wrong with the form, summed up on top with a link to each field; it takes the focus when the form was sent.
 * Fields are found by the id that `Field` gives them.
 */
export function ErrorSummary<Values extends FieldValues>({
  errors,
  submitCount,
}: {
  readonly errors: FieldErrors<Values>;
  /** `formState.submitCount`: the focus comes here each time it grows. */
  readonly submitCount: number;
}) {
  const t = useWords(formWords);
  const box = useRef<HTMLElement>(null);
  const wrong = wrongFields(errors);
  const any = wrong.length > 0;
  useEffect(() => {
    if (any && submitCount > 0) box.current?.focus();
  }, [any, submitCount]);
  if (!any) return null;
  return (
    <DsErrorSummary
      ref={(element) => {
        box.current = element;
      }}
      tabIndex={-1}
    >
      <DsErrorSummary.Heading>{t('summary', { count: wrong.length })}</DsErrorSummary.Heading>
      <DsErrorSummary.List>
        {wrong.map(({ path, message }) => (
          <DsErrorSummary.Item key={path}>
            <DsErrorSummary.Link href={`#${fieldId(path)}`}>{message}</DsErrorSummary.Link>
          </DsErrorSummary.Item>
        ))}
      </DsErrorSummary.List>
    </DsErrorSummary>
  );
}

function wrongFields(errors: object, before = ''): WrongField[] {
  return Object.entries(errors).flatMap(([name, error]) => {
    if (typeof error !== 'object' || error === null) return [];
    const path = before ? `${before}.${name}` : name;
    return typeof error.message === 'string' ? [{ path, message: error.message }] : wrongFields(error, path);
  });
}
