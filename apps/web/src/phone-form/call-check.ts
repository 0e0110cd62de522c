import { zodResolver } from '@hookform/resolvers/zod';
import { callSchema } from './call-form.js';

/** Checks a call before it is saved. It is loaded beside the form, which is there to be typed in first. */
export function checkCall(...given: Parameters<typeof callSchema>) {
  return zodResolver(callSchema(...given));
}
