import * as z from "zod/mini";
import * as value from "./step-values.ts";

/** An object of these keys alone. */
const known = <const Shape extends z.core.$ZodLooseShape>(shape: Shape) =>
  z.strictObject(shape, {
    error: (issue) =>
      issue.code === "unrecognized_keys"
        ? `${issue.keys.join(", ")} is not known here; known are: ${Object.keys(shape).join(", ")}`
        : `a list of ${Object.keys(shape).join(", ")}, each with its value`,
  });

/** What can stand in a script's steps, and what has to follow it. */
export const stepValues = {
  /** The line says this, after whatever else it says. */
  hears: value.phrase,
  says: value.words,
  presses: value.keys,
  silence: value.nothing,
  "hangs up": value.nothing,
  /** The call is over; how may be left out. */
  ends: value.anyPhrase,
  /** A text arrived, or `none` since the last one mentioned. */
  sms: value.phrase,
  /** The order as it is stored now. */
  order: known({
    id: value.words,
    shippingDate: z.exactOptional(value.date),
    status: z.exactOptional(value.status),
    version: z.exactOptional(value.version),
    notice: z.exactOptional(value.notice),
  }),
  /** The shop changes the order, or lets it go. */
  meanwhile: known({
    id: value.words,
    shippingDate: z.exactOptional(value.date),
    status: z.exactOptional(value.fate),
  }),
  /** The agent who takes the call is told this. */
  "agent hears": value.phrase,
  clock: value.moment,
  fault: value.trouble,
  "clear faults": value.nothing,
} as const;

export type StepKind = keyof typeof stepValues;

export type StepValue<Kind extends StepKind> = z.infer<(typeof stepValues)[Kind]>;

/** A step, and the line of the file that it stands on. */
export type Step = {
  [Kind in StepKind]: { readonly kind: Kind; readonly value: StepValue<Kind> };
}[StepKind] & {
  readonly line: number;
};

const order = known({
  id: value.words,
  item: value.words,
  name: value.words,
  shippingDate: value.date,
  phone: z.exactOptional(value.phone),
  status: z.exactOptional(value.status),
  version: z.exactOptional(value.version),
  language: z.exactOptional(value.language),
  orderedAt: z.exactOptional(value.words),
});

const heading = known({
  title: value.words,
  caller: value.caller,
  language: value.dialled,
  at: value.instant,
  settings: z.exactOptional(
    z.record(z.string(), value.words, "settings of the functions, as VERIFY: order-number"),
  ),
  orders: z.exactOptional(z.array(order, "a list of orders")),
  faults: z.exactOptional(z.array(value.trouble, "a list of faults, as - sns is down")),
  steps: z.unknown(),
});

/** What stands above a script's steps. An order is the caller's unless it brings its own number, and a withheld number is nobody's. */
export const scriptHeading = heading.check(
  z.superRefine(({ caller, orders = [] }, context) => {
    orders.forEach((one, index) => {
      if (caller === "withheld" && !one.phone)
        context.addIssue({
          code: "custom",
          path: ["orders", index],
          message: "phone: whose order it is, as +819012345678, where the caller's number is withheld",
          input: one,
        });
    });
  }),
);

export type ScriptedOrder = z.infer<typeof order>;

/** A call, written down before it is made. */
export interface CallScript extends Omit<z.infer<typeof heading>, "steps"> {
  readonly steps: readonly Step[];
}
