import type { Spread } from "../spread.ts";

/** How figures are written on the page. */

export const whole = (value: number): string => thousands(value.toFixed(0));
export const tenth = (value: number): string => thousands(value.toFixed(1));
export const hundredth = (value: number): string => value.toFixed(2);
/** Counts that may be parts of one, as half a read unit. */
export const count = (value: number): string => thousands(String(Number(value.toFixed(2))));
export const ratio = (value: number): string => `× ${value.toFixed(2)}`;

/** The median, with the quartiles. */
export const spread = ({ low, median, high }: Spread, digits: (value: number) => string): string =>
  `${digits(median)} (${digits(low)}–${digits(high)})`;

export const engineTitles = { dynalite: "dynalite", "dynamodb-local": "DynamoDB Local" } as const;

const thousands = (text: string): string => text.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ",");
