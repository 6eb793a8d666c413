import type { PanelProps } from "connect-simulator/page";

/** Whose orders the call is about: the number that the caller has named, or else calls from, or is chosen to. */
export function whose({ call, caller }: Pick<PanelProps<unknown>, "call" | "caller">): string | undefined {
  const named = call.state === "none" ? undefined : call.attributes["callerNumber"];
  return named?.startsWith("+") ? named : (caller ?? undefined);
}
