import { Field as DsField, Label, Select, Textfield, ValidationMessage } from '@digdir/designsystemet-react';
import type { ComponentProps, ReactNode } from 'react';
import type { FieldPath, FieldValues, UseFormReturn } from 'react-hook-form';
import { fieldId } from './field-id.js';

interface FieldOf<Values extends FieldValues> {
  readonly form: UseFormReturn<Values>;
  readonly name: FieldPath<Values>;
  readonly label: ReactNode;
  readonly description?: ReactNode;
}

/** A text field of a form, with its label above and its error below. */
export function TextField<Values extends FieldValues>({
  form,
  name,
  label,
  ...rest
}: FieldOf<Values> & Omit<ComponentProps<typeof Textfield>, 'form' | 'name' | 'label' | 'description'>) {
  const error = errorOf(form, name);
  return (
    <Textfield
      {...({ ...rest, label } as object)}
      {...form.register(name)}
      id={fieldId(name)}
      label={label}
      error={error}
    />
  );
}

/** A choice between a few, with its label above and its error below. The options are `<option>` elements. */
export function SelectField<Values extends FieldValues>({
  form,
  name,
  label,
  description,
  children,
}: FieldOf<Values> & { readonly children: ReactNode }) {
  const error = errorOf(form, name);
  return (
    <DsField>
      <Label htmlFor={fieldId(name)}>{label}</Label>
      {description && <DsField.Description>{description}</DsField.Description>}
      <Select id={fieldId(name)} aria-invalid={error ? true : undefined} {...form.register(name)}>
        {children}
      </Select>
      {error && <ValidationMessage>{error}</ValidationMessage>}
    </DsField>
  );
}

function errorOf<Values extends FieldValues>(form: UseFormReturn<Values>, name: FieldPath<Values>): string | undefined {
  return form.getFieldState(name, form.formState).error?.message;
}
