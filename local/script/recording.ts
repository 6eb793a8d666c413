import type { CallEvent } from "connect-simulator";
import { patternFor, type StepToWrite, writeScript } from "connect-simulator/script";
import type { Environment } from "../../src/composition/settings.ts";
import type { Order } from "../../src/domain/index.ts";
import type { LocalLine } from "../line/index.ts";
import { noticeOf } from "./order-step.ts";

/** A call as it is being written down. */
export interface Recording {
  add(happened: CallEvent | StepToWrite): void;
  /** Adds what has come of the call since: texts that arrived, and orders that are otherwise. */
  look(): Promise<void>;
  /** The orders as they were last looked at. */
  readonly orders: readonly Order[];
  readonly isOver: boolean;
  /** As a `*.call.yaml`. */
  written(): string;
}

interface Beginning {
  readonly from: string | undefined;
  readonly language: string;
  readonly settings?: Environment;
}

/** Begins to write down a call that is about to be made to that line. */
export async function recording(
  line: LocalLine,
  { from, language, settings }: Beginning,
): Promise<Recording> {
  const { faults, hours, timeZone } = line;
  const at = line.now();
  const atFirst = await line.orders();
  const happened: (CallEvent | StepToWrite)[] = [];
  let texts = (await line.sms()).length;
  let orders = atFirst;
  const step = (kind: string, value: StepToWrite["value"] & {}): void =>
    void happened.push({ type: "step", kind, value });
  return {
    add: (event) => void happened.push(event),
    async look() {
      for (const { message } of (await line.sms()).slice(texts)) {
        texts += 1;
        step("sms", patternFor(message));
      }
      const before = new Map(orders.map((order) => [order.id, JSON.stringify(asStored(order))]));
      orders = await line.orders();
      for (const order of orders)
        if (before.get(order.id) !== JSON.stringify(asStored(order)))
          step("order", { id: order.id, ...asStored(order) });
    },
    get orders() {
      return orders;
    },
    get isOver() {
      return happened.some(({ type }) => type === "ended");
    },
    written: () =>
      writeScript({
        ...{ caller: from, language, at, timeZone, faults, happened },
        title: `A call from ${atFirst.find(({ customer }) => customer.phone === from)?.customer.name ?? from ?? "a withheld number"}`,
        heading: {
          ...(settings && Object.keys(settings).length > 0 && { settings }),
          ...(hours !== "posted" && { hours }),
          ...ordersHeading(concerned(atFirst, from, happened), from),
        },
      }),
  };
}

/** What an `order:` step tells of an order besides its number. */
const asStored = (order: Order) => ({
  ...{ shippingDate: order.shippingDate, status: order.status, version: String(order.version) },
  notice: noticeOf(order),
});

/** The orders of those whom the call is about: the caller's, and of whoever has an order that a function was asked about or told of. */
function concerned(
  orders: readonly Order[],
  from: string | undefined,
  happened: readonly (CallEvent | StepToWrite)[],
): readonly Order[] {
  const told = JSON.stringify(happened.filter(({ type }) => type === "invoked" || type === "step"));
  const owners = new Set(
    orders.filter(({ id }) => told.includes(`"${id}"`)).map(({ customer }) => customer.phone),
  );
  return orders.filter(({ customer: { phone } }) => phone === from || owners.has(phone));
}

const ordersHeading = (orders: readonly Order[], from: string | undefined) => {
  const written = orders.map(
    ({ id, item, customer, shippingDate, status, version, language, orderedAt }) => ({
      ...{ id, item, name: customer.name, shippingDate },
      ...(customer.phone !== from && { phone: customer.phone }),
      ...(status !== "placed" && { status }),
      ...(version !== 0 && { version: String(version) }),
      ...(language && { language }),
      ...(orderedAt && { orderedAt }),
    }),
  );
  return written.length > 0 ? { orders: written } : {};
};
