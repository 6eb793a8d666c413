import { action } from "../action.ts";
import { failure, result } from "../block-outcome.ts";
import { type ConditionRule, numbersOnly } from "../conditions.ts";
import { oneOf, only } from "../parameters.ts";
import { metricsOf, queueMetrics } from "../queue.ts";
import { oneQueue, queueNamed, queueParameters } from "./queue-named.ts";

const moreThanNone: ConditionRule = (conditions) =>
  conditions.every(({ operator, operand }) => operator === "NumberGreaterThan" && operand === "0")
    ? undefined
    : "asks whether there are agents by NumberGreaterThan 0 alone";

export const checkMetricData = action({
  type: "CheckMetricData",
  about: "as documented; the figures are settings of the queue",
  source: "guide",
  parameters: only({ MetricType: oneOf(...queueMetrics), ...queueParameters }).check(oneQueue),
  errors: { must: ["NoMatchingError"], may: ["NoMatchingCondition"] },
  conditions: ({ MetricType }) => (MetricType.startsWith("NumberOfAgents") ? moreThanNone : numbersOnly),
  flows: ["inbound", "queue", "module"],
  run(parameters, context) {
    const found = queueNamed(parameters, context);
    if (!found) return failure("no queue was named or set");
    return result(String(metricsOf(found.queue, context.contact.queued)[parameters.MetricType]));
  },
});
