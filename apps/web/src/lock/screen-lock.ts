import { useSyncExternalStore } from 'react';
import { forgetEverything } from '../session/forget.js';
import { hidePage, showPage } from './hide-page.js';

/** What the tabs of one browser tell each other of the lock: they share one login. */
type Told =
  | { readonly kind: 'locked' }
  | { readonly kind: 'open'; readonly persons: readonly string[] }
  | { readonly kind: 'left' };

const tabs = new BroadcastChannel('hjerterom.lock');
const watchers = new Set<() => void>();
let locked = false;
const waiting: (() => void)[] = [];
/** The persons whose screen this is, by the centre's; empty while it is not known. */
let whose: readonly string[] = [];

tabs.onmessage = ({ data }: MessageEvent<Told>) => {
  if (data.kind === 'locked') cover();
  if (data.kind === 'open') uncover(data.persons);
  if (data.kind === 'left') location.replace('/');
};
// A page that the browser kept while somebody else went on is no longer true.
addEventListener('pageshow', ({ persisted }) => {
  if (persisted && locked) location.reload();
});

/** Whether the screen is covered. The component is drawn again when that changes. */
export function useLocked(): boolean {
  return useSyncExternalStore(watch, isLocked);
}

/** Whether the screen is covered. */
export function isLocked(): boolean {
  return locked;
}

/** Says whose screen this is: it is uncovered for them and for nobody else. */
export function screenOf(persons: readonly string[]): void {
  whose = persons;
}

/** Covers the screen at once, here and in the other tabs: the program has locked it, or is about to be told to. */
export function coverEverywhere(): void {
  if (cover()) tell({ kind: 'locked' });
}

/** Covers it, and tells the program, which gives nothing more to this login. Without a network it is only covered. */
export async function lockScreen(): Promise<void> {
  coverEverywhere();
  await fetch('/lock', { method: 'POST', keepalive: true, credentials: 'same-origin' }).catch(() => undefined);
}

/** It is unlocked: what was covered goes on, here and in the other tabs. @param persons who unlocked it */
export function openEverywhere(persons: readonly string[]): void {
  tell({ kind: 'open', persons });
  uncover(persons);
}

/** Somebody else goes on from here: nothing of whoever locked it stays in this browser. */
export function leaveEverywhere(): void {
  forgetEverything();
  tell({ kind: 'left' });
}

/** Settled when the screen is not covered. */
export async function whenOpen(): Promise<void> {
  while (locked) await new Promise<void>((open) => waiting.push(open));
}

/**
 * Asks the program when the screen is open, and again when it says that it was locked meanwhile: whoever asked waits, and
 * gets their answer when it is open again.
 */
export async function fetchWhenOpen(...request: Parameters<typeof fetch>): Promise<Response> {
  for (;;) {
    await whenOpen();
    const response = await fetch(...request);
    if (response.status !== 423) return response;
    coverEverywhere();
  }
}

function cover(): boolean {
  if (locked) return false;
  locked = true;
  hidePage();
  for (const look of watchers) look();
  return true;
}

function uncover(persons: readonly string[]): void {
  if (!locked) return;
  if (whose.length > 0 && !whose.some((person) => persons.includes(person))) {
    // It is somebody else's screen: nothing of theirs is to come forth here.
    forgetEverything();
    location.replace('/c');
    return;
  }
  locked = false;
  showPage();
  for (const look of watchers) look();
  for (const goOn of waiting.splice(0)) goOn();
}

function tell(told: Told): void {
  tabs.postMessage(told);
}

function watch(look: () => void): () => void {
  watchers.add(look);
  return () => watchers.delete(look);
}
