import { type CalendarDate, type ChangePolicy, shippingDateFor } from "../../domain/index.ts";
import type { Dialog, Stretch } from "../../wording/index.ts";
import type { Beside } from "./action.ts";

type Transit = Pick<ChangePolicy, "transitDays">;

/** The day to ship on for the day that was named, which may be that of the arrival. */
export const shippingOf = (date: CalendarDate, { arrival }: Beside, policy: Transit): CalendarDate =>
  (arrival && shippingDateFor(date, policy)) ?? date;

export const shippingStretchOf = ({ from, to }: Stretch, beside: Beside, policy: Transit): Stretch => ({
  from: shippingOf(from, beside, policy),
  to: shippingOf(to, beside, policy),
});

/** What to say to a caller who spoke of the arrival or of a time of day, before the question about the shipping date. */
export function besideDate(
  date: CalendarDate | undefined,
  { arrival, timeOfDay }: Beside,
  policy: Transit,
  dialog: Dialog,
): readonly string[] {
  const shipping = date && shippingDateFor(date, policy);
  const ofArrival = date && shipping ? dialog.toArrive(date, shipping) : dialog.onlyShippingDate;
  return [...(arrival ? [ofArrival] : []), ...(timeOfDay ? [dialog.noTimeOfDay] : [])];
}
