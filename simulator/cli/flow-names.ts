/** What a flow names and a line has to have. */
export interface FlowNames {
  readonly lambdas: readonly string[];
  readonly queues: readonly string[];
  readonly hours: readonly string[];
  /** `queue` where it says `{{queue}}`. */
  readonly tokens: readonly string[];
}

const places = {
  LambdaFunctionARN: "lambdas",
  QueueId: "queues",
  HoursOfOperationId: "hours",
} as const;

/** Collects the names in flows, as JSON text. What a call fills in only as it goes (`$.Attributes.queue`) is nobody's name. */
export function namesIn(flows: readonly string[]): FlowNames {
  const found = { lambdas: new Set<string>(), queues: new Set<string>(), hours: new Set<string>() };
  const [whole, tokens] = [flows.join("\n"), new Set<string>()];
  for (const [, place = "", name = ""] of whole.matchAll(
    /"(LambdaFunctionARN|QueueId|HoursOfOperationId)"\s*:\s*"([^"$][^"]*)"/g,
  ))
    if (isPlace(place)) found[places[place]].add(name.replace(/^\{\{(.+)\}\}$/, "$1"));
  for (const [, token = ""] of whole.matchAll(/\{\{([^{}]+)\}\}/g)) tokens.add(token);
  return {
    lambdas: [...found.lambdas],
    queues: [...found.queues],
    hours: [...found.hours],
    tokens: [...tokens],
  };
}

const isPlace = (text: string): text is keyof typeof places => Object.hasOwn(places, text);
