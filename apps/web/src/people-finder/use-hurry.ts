import { useEffect, useState } from 'react';

/**
 * Who types fast presses Enter before the answer is there: then it is taken when it comes.
 * @param settled the answer is there
 * @param take what Enter would have done
 * @returns says that Enter was pressed too early, or that one went on typing
 */
export function useHurry(settled: boolean, take: () => void): (hurried: boolean) => void {
  const [hurried, setHurried] = useState(false);
  useEffect(() => {
    if (!hurried || !settled) return;
    setHurried(false);
    take();
  });
  return setHurried;
}
