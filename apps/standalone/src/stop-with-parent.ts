const LOOK_EVERY_MS = 500;

/**
 * Stops this process in order when the one that started it is gone: after `kill -9` on npm, and where a shell stands
 * between npm and us that keeps a signal to itself. Without this the program would go on where nobody sees it.
 * @param parent the process that started us; undefined when npm has no part in it
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
