/** Resolves when somebody ends the process: Ctrl-C, or a signal to terminate. */
export const untilInterrupted = (): Promise<void> =>
  new Promise((resolve) => {
    const end = (): void => {
      process.off("SIGINT", end).off("SIGTERM", end);
      resolve();
    };
    process.on("SIGINT", end).on("SIGTERM", end);
  });
