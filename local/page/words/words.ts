import type { OrderDetails } from "../../../src/domain/index.ts";
import type { LineFault } from "../../line/faults.ts";
import type { ScenarioName } from "../../line/scenarios.ts";

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
  readonly who: string;
  readonly unknown: string;
  readonly unknownHint: string;
  readonly withheld: string;
  readonly withheldHint: string;
  readonly noOrders: string;
  readonly texts: string;
  readonly noTexts: string;
  readonly orders: string;
  readonly order: string;
  readonly item: string;
  readonly customer: string;
  readonly ships: string;
  readonly status: string;
  readonly version: string;
  readonly notice: string;
  readonly statuses: Readonly<Record<NonNullable<OrderDetails["status"]>, string>>;
  readonly owed: string;
  readonly failed: string;
  /** The number whose callers are asked for their language. */
  readonly askingNumber: string;
  readonly wording: {
    readonly title: string;
    readonly about: string;
    readonly none: string;
    readonly reworded: string;
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
