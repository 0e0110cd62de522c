/** How often a step that goes on is told of again where nothing can be rewritten (a log file, CI). */
const reminderMilliseconds = 30_000;

/** A length of time as people write it: «0,8 s», «41 s». */
export function showSeconds(milliseconds, language) {
  const digits = milliseconds < 9_950 ? 1 : 0;
  const format = new Intl.NumberFormat(language === 'nb' ? 'nb-NO' : 'en-GB', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return `${format.format(milliseconds / 1000)} s`;
}

/**
 * Does a long step and shows its name and how long it has taken: on one living line in a terminal, else on a line when
 * it begins and one when it is done.
 * @template T
 * @param {{label: string, language: 'nb' | 'en', out: NodeJS.WriteStream}} options
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step({ label, language, out }, work) {
  const started = process.hrtime.bigint();
  const line = () => `${label} … ${showSeconds(Number(process.hrtime.bigint() - started) / 1e6, language)}`;
  const living = Boolean(out.isTTY);
  out.write(living ? line() : `${label} …\n`);
  const timer = setInterval(
    () => out.write(living ? `\r${line()}` : `${line()}\n`),
    living ? 500 : reminderMilliseconds,
  );
  try {
    const result = await work();
    out.write(living ? `\r${line()}\n` : `${line()}\n`);
    return result;
  } catch (error) {
    if (living) out.write('\n');
    throw error;
  } finally {
    clearInterval(timer);
  }
}
