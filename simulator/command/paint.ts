import colors from "picocolors";

/** Whether what is printed has colours: on a terminal that shows them, unless NO_COLOR is set. A pipe has none, in a CI either. */
export const hasColours: boolean = Boolean(process.stdout.isTTY) && colors.isColorSupported;

/** Colours for what is printed, where there are any: `paint.red("wrong")`. */
export const paint: ReturnType<typeof colors.createColors> = colors.createColors(hasColours);
