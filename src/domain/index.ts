/**
 * What an order is and what may be done to it. Pure functions: the time is a parameter, and nothing is stored.
 *
 * @example
 * ```ts
 * import { calendarDate, defaultPolicy, order, reschedule } from "orderline/domain";
 *
 * const kettle = order({
 *   id: "1001",
 *   customer: { name: "Hanako Yamada", phone: "+819012345678" },
 *   item: "Kettle",
 *   shippingDate: "2026-11-27",
 * });
 * const thursday = calendarDate("2026-11-26");
 * const now = new Date("2026-11-20T03:00:00Z");
 * const decision = thursday && reschedule(kettle, thursday, now, defaultPolicy);
 * if (decision?.outcome === "rescheduled") console.log(decision.order.shippingDate); // 2026-11-26
 * if (decision?.outcome === "refused") console.log(decision.reason, decision.suggestion);
 * ```
 *
 * @module
 */

export {
  type CalendarDate,
  calendarDate,
  dateIn,
  daysBetween,
  instantAt,
  plusDays,
  plusMonths,
  type Weekday,
  weekdayOf,
  weekdays,
} from "./calendar-date.ts";
export {
  type CancelDecision,
  type CancelRefusal,
  type Changed,
  cancel,
  canMoveToday,
  type RescheduleDecision,
  type RescheduleRefusal,
  reschedule,
  whyUnchangeable,
} from "./change-order.ts";
export {
  type ChangePolicy,
  type DateRefusal,
  defaultPolicy,
  isPastCutoff,
  shippingDateFor,
  shippingDays,
  whyNotOn,
} from "./change-policy.ts";
export { defaultLanguage, eachLanguage, type Language, language, languages } from "./language.ts";
export {
  type DailyHours,
  dailyHours,
  type OpeningHours,
  type OpeningTime,
  openingHours,
} from "./opening-hours.ts";
export {
  type ChangesOfDay,
  type Customer,
  type NoticeFailed,
  type NoticeLease,
  type NoticeOwed,
  type Order,
  type OrderDetails,
  type OrderFacts,
  type OrderId,
  type OrderStatus,
  order,
  orderId,
} from "./order.ts";
export { type PhoneNumber, phoneNumber } from "./phone-number.ts";
export { isTimeZone } from "./time-zone.ts";
