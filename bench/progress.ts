/** Shows what is being measured, on a terminal only. */
export function progress(doing: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${doing}`);
}
