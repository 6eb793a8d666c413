import type { CallOptions } from "./call-options.ts";
import { type Caller, proofOf } from "./caller.ts";
import type { OrderDesk } from "./order-desk.ts";
import type { ProofLimit } from "./proof-counter.ts";

/** How many proofs may fail in a contact, and in an hour by or against a phone number. */
const most = { contact: 3, number: 5 } as const;

/** What a proof is judged by: what is found, and whether the caller has proven that it is theirs. */
export interface Judgement<Found> extends CallOptions {
  look(): Promise<Found>;
  isProven(found: Found): boolean;
}

type Parts = Pick<OrderDesk, "proofs" | "clock" | "newId" | "verify">;

/** Looks. If the caller tries to prove something, only while not too many proofs have failed. */
export async function judgeProof<Found>(
  parts: Parts,
  caller: Caller,
  { look, isProven, signal }: Judgement<Found>,
): Promise<Found | "too-many-tries"> {
  const counted = await countProof(parts, caller, { signal });
  if (counted === "too-many-tries") return counted;
  const found = await look();
  if (isProven(found)) await counted.takeBack();
  return found;
}

/** Counts as failed what the caller tries to prove, if anything; once it is proven, that is to be taken back. */
export async function countProof(
  { proofs, clock, newId, verify }: Parts,
  caller: Caller,
  { signal }: CallOptions,
): Promise<{ takeBack(): Promise<void> } | "too-many-tries"> {
  if (proofOf(caller, verify) !== "given") return { takeBack: async () => {} };
  const proof = { id: newId(), limits: limitsOf(caller), now: clock.now() };
  const counted = await proofs.count(proof, { signal });
  return counted === "counted" ? { takeBack: () => proofs.takeBack(proof, { signal }) } : counted;
}

/**
 * What a caller's failed proofs count for. An order needs no count of its own: it is addressed by its customer's number.
 * Claims of a number and calls from it are counted apart, so that nobody's claims keep its owner out.
 */
function limitsOf({ contactId, claimed, phone, ...caller }: Caller): readonly ProofLimit[] {
  const endpoint = claimed ? caller.endpoint : phone;
  return [
    ...(contactId ? [{ subject: `contact ${contactId}`, most: most.contact }] : []),
    ...(endpoint ? [{ subject: `endpoint ${endpoint}`, most: most.number }] : []),
    ...(claimed ? [{ subject: `claimed ${phone}`, most: most.number }] : []),
  ];
}
