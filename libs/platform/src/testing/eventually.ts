/**
 * Waits until the probe returns something truthy and gives it back; the tests' way to wait for what happens later.
 * @param within milliseconds before giving up with the probe's last error or value
 */
export async function eventually<T>(probe: () => Promise<T> | T, within = 10_000): Promise<NonNullable<T>> {
  const deadline = performance.now() + within;
  let last: unknown;
  for (;;) {
    try {
      const value = await probe();
      if (value) return value;
      last = value;
    } catch (error) {
      last = error;
    }
    if (performance.now() > deadline) {
      throw last instanceof Error
        ? last
        : new Error(`It did not happen within ${within} ms; last seen: ${String(last)}`);
    }
    await new Promise((next) => setTimeout(next, 25));
  }
}
