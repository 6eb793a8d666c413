import type { CallEnd } from "../../flow/call-event.ts";
import type { Call } from "../../line/call.ts";
import type { CallOptions } from "../../line/call-options.ts";
import type { PhoneLine } from "../../line/phone-line.ts";
import { messageOf } from "../../message-of.ts";
import { AwsError } from "../aws-error.ts";

/** In Connect's words. */
export type DisconnectReason = "API" | "CONTACT_FLOW_DISCONNECT" | "CUSTOMER_DISCONNECT" | "OTHER";

/** A contact that was started through the API. What a queue took stays open until somebody ends it. */
export interface Contact {
  readonly call: Call;
  readonly started: Date;
  /** When anything happened last. */
  readonly updated: Date;
  readonly ended: { readonly at: Date; readonly reason: DisconnectReason } | undefined;
  end(reason: DisconnectReason): Promise<void>;
}

export interface ContactOptions extends CallOptions {
  readonly onEnd?: (reason: DisconnectReason) => void;
}

/** What an agent took is not over. */
function reasonOf(how: CallEnd): DisconnectReason | undefined {
  if (how === "transferred") return undefined;
  if (how === "error") return "OTHER";
  return how === "hung-up" ? "CUSTOMER_DISCONNECT" : "CONTACT_FLOW_DISCONNECT";
}

/**
 * Starts a contact; resolves when its flow first waits for the customer.
 * @throws {AwsError} when the flow breaks off before that.
 */
export async function startContact(
  line: PhoneLine,
  { onEvent, onEnd, ...options }: ContactOptions,
  now: () => Date,
): Promise<Contact> {
  const started = now();
  let updated = started;
  let ended: Contact["ended"];
  const end = (reason: DisconnectReason | undefined): void => {
    if (ended || !reason) return;
    ended = { at: now(), reason };
    onEnd?.(reason);
  };
  const call = await line
    .call({
      ...{ ...options, initiation: "API" },
      onEvent(event) {
        if (ended) return;
        updated = now();
        onEvent?.(event);
        if (event.type === "ended") end(reasonOf(event.how));
      },
    })
    .catch((cause: unknown) => {
      throw new AwsError("InvalidRequestException", `The flow broke off: ${messageOf(cause)}`, { cause });
    });
  return {
    ...{ call, started },
    get updated() {
      return updated;
    },
    get ended() {
      return ended;
    },
    async end(reason) {
      end(reason);
      await call.hangUp();
    },
  };
}
