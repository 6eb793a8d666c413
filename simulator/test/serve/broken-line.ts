import type { PhoneLine } from "../../index.ts";

/** A line whose calls fail when they are hung up. */
export const brokenLine = (line: PhoneLine): PhoneLine => ({
  ...line,
  async call(options) {
    const call = await line.call(options);
    return { ...call, hangUp: () => Promise.reject(new Error("The line is cut")) };
  },
});
