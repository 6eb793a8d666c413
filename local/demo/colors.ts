import picocolors from "picocolors";

/** Colours where somebody looks on, and none in a pipe, whatever CI says of itself. */
export const colors = picocolors.createColors(Boolean(process.stdout.isTTY) && picocolors.isColorSupported);
