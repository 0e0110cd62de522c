import { useForm } from 'react-hook-form';
import { useWords } from '../language/words.js';
import type { CardValues } from './card-fields.js';
import { associationFormWords } from './form-words.js';

/** A form over a card, and what is said beside its fields. */
export function useCardForm(card: CardValues) {
  const t = useWords(associationFormWords);
  const form = useForm<CardValues>({ defaultValues: card });
  return {
    form,
    /** Whether the card can be sent; what is wrong stands in the form then. */
    holds({ name, website }: CardValues): boolean {
      if (!name.trim()) form.setError('name', { message: t('nameMissing') });
      const wrong = website.trim() !== '' && !/^https?:\/\/\S{3,}$/.test(website.trim());
      if (wrong) form.setError('website', { message: t('websiteWrong') });
      return Boolean(name.trim()) && !wrong;
    },
    numberIsWrong: () => form.setError('organisationNumber', { message: t('numberWrong') }),
  };
}
