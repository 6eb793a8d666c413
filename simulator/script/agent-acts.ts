/** What an agent can do with a call, by the words of scripts and terminals. */
export const agentActs: readonly (readonly [
  words: string,
  act: (call: Partial<AgentActs>) => Promise<void> | undefined,
])[] = [
  ["takes", (call) => call.agentTakes?.()],
  ["holds", (call) => call.agentHolds?.()],
  ["resumes", (call) => call.agentResumes?.()],
  ["hangs up", (call) => call.agentHangsUp?.()],
];

/** What the agent of a call can do, on a line that knows of agents. */
export interface AgentActs {
  agentTakes(): Promise<void>;
  agentHolds(): Promise<void>;
  agentResumes(): Promise<void>;
  agentHangsUp(): Promise<void>;
}
