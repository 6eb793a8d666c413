import type { Action } from "../flow-language/contact-flow.ts";

/** What kind of thing a block does, for its colour. */
export type Kind = "says" | "bot" | "keys" | "function" | "decides" | "notes" | "leaves";

const kinds: Readonly<Record<string, Kind>> = {
  MessageParticipant: "says",
  MessageParticipantIteratively: "says",
  ConnectParticipantWithLexBot: "bot",
  GetParticipantInput: "keys",
  ShowView: "keys",
  InvokeLambdaFunction: "function",
  InvokeFlowModule: "function",
  Compare: "decides",
  Loop: "decides",
  Wait: "decides",
  CheckMetricData: "decides",
  DistributeByPercentage: "decides",
  CheckHoursOfOperation: "decides",
  TransferContactToQueue: "leaves",
  DisconnectParticipant: "leaves",
  EndFlowExecution: "leaves",
  EndFlowModuleExecution: "leaves",
  TransferToFlow: "leaves",
  TransferContactToAgent: "leaves",
  TransferParticipantToThirdParty: "leaves",
  DequeueContactAndTransferToQueue: "leaves",
};

export const kindOf = ({ Type }: Action): Kind => kinds[Type] ?? "notes";
