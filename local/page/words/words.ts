import type { OrderDetails } from "../../../src/domain/index.ts";
import type { WhisperTexts } from "../../../src/wording/index.ts";
import type { LineFault } from "../../line/faults.ts";
import type { ScenarioName } from "../../line/scenarios.ts";
import type { Unfitness } from "../../rewording/unfit-sentence.ts";

/** A customer's order, as a caller keys it in. */
export interface Claimable {
  readonly phone: string;
  readonly order: string;
}

interface ScenarioWords {
  readonly label: string;
  /** What happens then, and what to try. */
  readonly about: (known: Claimable) => string;
}

/** The words of our panels in one language. */
export interface PanelWords {
  /** What the line does and what to try. */
  readonly about: string;
  readonly who: string;
  readonly unknown: string;
  readonly unknownHint: string;
  readonly withheld: string;
  readonly withheldHint: string;
  readonly noOrders: string;
  readonly texts: string;
  readonly noTexts: string;
  readonly newText: string;
  readonly ordersOf: (name: string) => string;
  readonly orders: string;
  readonly hasNoOrders: string;
  /** While the line does not know who calls. */
  readonly unknownOrders: string;
  readonly nowShips: (item: string, day: string) => string;
  readonly nowCancelled: (item: string) => string;
  readonly allOrders: string;
  readonly order: string;
  readonly item: string;
  readonly customer: string;
  /** Before a date. */
  readonly ships: string;
  readonly shipsHead: string;
  readonly status: string;
  readonly version: string;
  readonly notice: string;
  readonly statuses: Readonly<Record<NonNullable<OrderDetails["status"]>, string>>;
  /** What an agent is shown, by its attribute. */
  readonly agentSees: Readonly<
    Record<
      | ("why" | "topicName" | "orderedItem" | "orderId" | "shippingDate")
      | ("tried" | "callerNumber" | "claimed"),
      string
    >
  >;
  readonly why: Readonly<Record<keyof WhisperTexts["why"] | "refused", string>>;
  readonly typedNumber: string;
  readonly owed: string;
  readonly failed: string;
  /** The number whose callers are asked for their language. */
  readonly askingNumber: string;
  readonly wording: {
    readonly title: string;
    readonly about: string;
    readonly none: string;
    readonly reworded: string;
    readonly unfit: Readonly<Record<Unfitness, (values: string) => string>>;
    readonly say: string;
    readonly restore: string;
    readonly restoreAll: string;
    readonly patch: string;
    readonly apply: string;
    readonly take: string;
  };
  readonly postedHours: string;
  readonly nextOpening: string;
  readonly afterCutoff: string;
  readonly scenarios: Readonly<Record<ScenarioName, ScenarioWords>>;
  readonly how: Readonly<Record<LineFault["how"], string>>;
}
