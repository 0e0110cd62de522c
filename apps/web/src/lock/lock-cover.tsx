import { lazy, Suspense, useEffect } from 'react';
import { createPortal } from 'react-dom';
import { useLocked } from './screen-lock.js';

const loadDoor = () => import('./lock-door.js');
const LockDoor = lazy(loadDoor);
/** By then the first view is there, in milliseconds. */
const IDLE_MS = 1_000;

/** What stands before everything else while the screen is locked. What it covers stays as it is. */
export function LockCover() {
  const locked = useLocked();
  useEffect(() => {
    // Fetched before it is needed: the screen may be locked without a network.
    const timer = setTimeout(() => void loadDoor(), IDLE_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!locked) return null;
  return createPortal(
    <Suspense>
      <LockDoor />
    </Suspense>,
    document.body,
  );
}
