import picocolors from "picocolors";

/** Colours on a terminal, and none in a pipe, even in a CI that claims to have colours. */
export const paint = picocolors.createColors(Boolean(process.stdout.isTTY) && picocolors.isColorSupported);
