import { lazy } from 'react';

// When one is opened: the first view does without what checks a form.

/** Hands out a key or a code. */
export const HandOutForm = lazy(() =>
  import('./hand-out-form.js').then(({ HandOutForm: form }) => ({ default: form })),
);

/** Writes down a key or a code, or changes one. */
export const KeyForm = lazy(() => import('./key-form.js').then(({ KeyForm: form }) => ({ default: form })));
