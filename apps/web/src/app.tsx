import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { LockCover } from './lock/lock-cover.js';
import { router } from './router.js';
import { GraphqlProvider } from './session/graphql-provider.js';

/** The whole app. */
export function App() {
  return (
    <StrictMode>
      <GraphqlProvider>
        <RouterProvider router={router} />
      </GraphqlProvider>
      <LockCover />
    </StrictMode>
  );
}
