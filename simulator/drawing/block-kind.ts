import type { Action } from "../flow-language/contact-flow.ts";

/** What kind of thing a block does, for its colour. */
export type Kind = "says" | "bot" | "keys" | "function" | "decides" | "notes" | "leaves";

const kinds: Readonly<Record<string, Kind>> = {
  MessageParticipant: "says",
  ConnectParticipantWithLexBot: "bot",
  GetParticipantInput: "keys",
  InvokeLambdaFunction: "function",
  Compare: "decides",
  Loop: "decides",
  CheckHoursOfOperation: "decides",
  TransferContactToQueue: "leaves",
  DisconnectParticipant: "leaves",
  EndFlowExecution: "leaves",
};

export const kindOf = ({ Type }: Action): Kind => kinds[Type] ?? "notes";
