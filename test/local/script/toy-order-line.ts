import type { CallUnderTest, Fault } from "connect-simulator/script";
import type { OrderLine } from "../../../local/script/order-line.ts";
import { type Order, order } from "../../../src/domain/index.ts";

/** A line that does one thing: "cancel" or key 2 cancels the first order and texts its customer. */
export class ToyOrderLine implements OrderLine {
  readonly faults: Fault[] = [];
  readonly callers: unknown[] = [];
  readonly #orders = new Map<string, Order>();
  readonly #texts: { to: string; message: string }[] = [
    { to: "+819011111111", message: "of an earlier call" },
  ];
  #now = new Date(0);

  async call(options: { from: string | undefined; language: string }): Promise<CallUnderTest> {
    this.callers.push(options);
    const spoken = ["Welcome to the shop.", "Your order ships on 2026-11-30.", "What would you like to do?"];
    let ending: string | undefined;
    const cancel = async (): Promise<void> => {
      if (this.faults.length > 0) throw new Error("no handler answered");
      const [first] = this.#orders.values();
      if (!first) return;
      this.#orders.set(first.id, { ...first, status: "cancelled", version: first.version + 1 });
      this.#texts.push({ to: first.customer.phone, message: `Order ${first.id} is cancelled.` });
      spoken.push("It is cancelled.", "Goodbye.");
      ending = "goodbye";
    };
    return {
      spoken,
      get ending() {
        return ending;
      },
      say: async (text) => (text.includes("cancel") ? cancel() : void spoken.push("Pardon?")),
      press: async (keys) => (keys === "2" ? cancel() : void spoken.push("Pardon?")),
      silence: async () => void spoken.push("Are you there?"),
      hangUp: async () => {
        ending = "the caller hung up";
      },
    };
  }
  sms = async () => [...this.#texts];
  order = async (id: string) => this.#orders.get(id);
  putOrder = async (details: Parameters<OrderLine["putOrder"]>[0]) => {
    this.#orders.set(details.id, order(details));
  };
  removeOrder = async (id: string) => {
    this.#orders.delete(id);
  };
  chooseHours = async () => undefined;
  now = () => this.#now;
  setClock = async (at: Date) => {
    this.#now = at;
  };
  breakWith = async (fault: Fault) => {
    this.faults.push(fault);
  };
  clearFaults = async () => {
    this.faults.length = 0;
  };
}

/** A script of these steps, under a heading that is in order. */
export const scriptOf = (steps: string, more = ""): string => `title: The caller cancels
caller: +819012345678
language: en-US
at: 2026-11-24T10:00+09:00
orders:
  - id: "1001"
    item: Teapot
    name: 山田 花子
    shippingDate: 2026-11-30
${more}steps:
${steps}
`;
