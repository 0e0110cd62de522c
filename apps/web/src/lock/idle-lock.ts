import { useEffect } from 'react';
import { machineTime } from '../language/centre-clock.js';
import { coverEverywhere, isLocked, lockScreen } from './screen-lock.js';

/** How often the program and the other tabs are told that somebody is here, in milliseconds. */
const TELLING_MS = 20_000;
const touches = ['keydown', 'pointerdown', 'pointermove', 'wheel', 'touchstart'] as const;

/**
 * Locks the screen of a shared machine when nobody has touched a key, the mouse or the screen for so long, in any tab.
 * The program goes by its own clock besides, from when it was last told that somebody is here.
 * @param minutes none (null) on a machine of one's own
 */
export function useIdleLock(minutes: number | null): void {
  useEffect(() => {
    if (minutes === null) return;
    const limit = minutes * 60_000;
    const tabs = new BroadcastChannel('hjerterom.active');
    let touched = machineTime();
    let told = 0;
    let timer: ReturnType<typeof setTimeout>;
    const look = () => {
      clearTimeout(timer);
      const left = limit - (machineTime() - touched);
      if (left <= 0 && !isLocked()) void lockScreen();
      timer = setTimeout(look, left > 0 ? left : limit);
    };
    const touch = () => {
      if (isLocked()) return;
      // A machine that slept wakes by a touch: it was left all the same.
      if (machineTime() - touched >= limit) return look();
      touched = machineTime();
      if (touched - told < TELLING_MS) return;
      told = touched;
      tabs.postMessage('touched');
      void tellProgram();
    };
    tabs.onmessage = () => {
      touched = machineTime();
    };
    look();
    for (const kind of touches) addEventListener(kind, touch, { passive: true, capture: true });
    document.addEventListener('visibilitychange', look);
    return () => {
      clearTimeout(timer);
      tabs.close();
      for (const kind of touches) removeEventListener(kind, touch, { capture: true });
      document.removeEventListener('visibilitychange', look);
    };
  }, [minutes]);
}

/** Without a network nothing is told, and the program locks it in time. */
async function tellProgram(): Promise<void> {
  const answer = await fetch('/lock/active', { method: 'POST', credentials: 'same-origin' }).catch(() => null);
  if (answer?.status === 423) coverEverywhere();
}
