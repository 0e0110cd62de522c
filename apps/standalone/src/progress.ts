import type { Language } from '@hjerterom/platform';

/** What is written to: a terminal, where a line can be written anew, or a file. */
export interface Output {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/**
 * Does a long step and shows its name, how much of it is done (on one living line in a terminal), and in the end how
 * long it took.
 * @param work tells how much of it is done, from 0 to 1
 */
export async function longStep<T>(
  { out, language, label }: { out: Output; language: Language; label: string },
  work: (onShare: (share: number) => void) => Promise<T>,
): Promise<T> {
  const began = performance.now();
  const rewrite = out.isTTY ? '\r' : '';
  let shown = -1;
  const onShare = (share: number) => {
    const percent = Math.floor(share * 100);
    if (!out.isTTY || percent === shown) return;
    shown = percent;
    out.write(`\r${label} … ${percent} %`);
  };
  out.write(out.isTTY ? `${label} …` : `${label} …\n`);
  try {
    const result = await work(onShare);
    out.write(`${rewrite}${label} … ${showSeconds(performance.now() - began, language)}\n`);
    return result;
  } catch (error) {
    if (out.isTTY) out.write('\n');
    throw error;
  }
}

/** A length of time as people write it: «0,8 s». */
export function showSeconds(milliseconds: number, language: Language): string {
  return `${new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(milliseconds / 1000)} s`;
}
