export {
  type CalendarDate,
  calendarDate,
  dateIn,
  daysBetween,
  instantAt,
  plusDays,
  type Weekday,
  weekdayOf,
  weekdays,
} from "./calendar-date.ts";
export {
  type CancelDecision,
  type CancelRefusal,
  cancel,
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
  shippingDays,
  whyNotOn,
} from "./change-policy.ts";
export { defaultLanguage, eachLanguage, type Language, language, languages } from "./language.ts";
export {
  type NoticeFailed,
  type NoticeOwed,
  type Order,
  type OrderDetails,
  type OrderId,
  type OrderStatus,
  order,
  orderId,
} from "./order.ts";
export { type PhoneNumber, phoneNumber } from "./phone-number.ts";
