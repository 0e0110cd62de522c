const LOOK_EVERY_MS = 500;

/**
 * Stops this process in order when the one that started it is gone. `kill` on npm ends npm and its shell but never
 * reaches the program they run; without this it would go on where nobody sees it.
 * @param parent the process id of the shell that npm made; undefined when npm did not start us
 */
export function stopWithParent(parent: number | undefined): void {
  if (parent === undefined || process.platform === 'win32') return;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    process.kill(process.pid, 'SIGTERM');
  }, LOOK_EVERY_MS);
  timer.unref();
}
