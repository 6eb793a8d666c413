/** Where a flow runs. It decides which blocks may stand in it. */
export type FlowKind = "inbound" | "whisper" | "queue" | "module";
