import type { Somebody } from './somebody.js';

/** Lets time pass on the page of the demonstration's clock, by its buttons: forward to the next time that it shows so. */
export async function setClockTo(reader: Somebody, time: '09:00' | '17:00'): Promise<Date> {
  await reader.goTo(`/dev/clock?lang=${reader.language}`);
  const before = await shownTime(reader);
  await reader.choose(reader.button(new RegExp(`${time}$`)));
  await reader.page.locator(`time:not([datetime="${before.toISOString()}"])`).waitFor();
  return shownTime(reader);
}

async function shownTime(reader: Somebody): Promise<Date> {
  return new Date((await reader.page.locator('time').getAttribute('datetime')) ?? '');
}
