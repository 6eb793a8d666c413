import type { CallEvent } from "../flow/call-event.ts";
import type { Channel, FlowData } from "../flow/flow-data.ts";
import type { Resources } from "../flow/resources.ts";

/** Who calls, and how. */
export interface CallOptions {
  /** The caller's number as the network tells it (E.164); `undefined` when it is withheld. */
  readonly from: string | undefined;
  /** The number dialled, where not the line's. */
  readonly to?: string;
  /** Voice unless told. */
  readonly channel?: Channel;
  /** The customer reached the line by themselves, unless told; `API`: somebody started the contact through Connect's API. */
  readonly initiation?: "INBOUND" | "API";
  /** The contact's language until the flow sets it; `en-US` unless told. */
  readonly language?: string;
  /** Attributes that the contact brings along. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** Puts others in the place of the line's resources, for this call alone; `data` is what its references read. */
  readonly replace?: (resources: Resources, data: FlowData) => Resources;
  /** Hears of everything at once, as it happens. */
  readonly onEvent?: (event: CallEvent) => void;
}
