import { type Action, block } from "connect-simulator/flow-language";

/** Goes on by whether digits were typed: silence is stored as `Timeout`, and # alone leaves nothing. */
export const digitsTyped = (id: string, typed: string, nothing: string): Action =>
  block(
    id,
    "Compare",
    { ComparisonValue: "$.StoredCustomerInput" },
    {
      NextAction: nothing,
      Errors: [{ ErrorType: "NoMatchingCondition", NextAction: nothing }],
      Conditions: [
        { NextAction: nothing, Condition: { Operator: "Equals", Operands: ["Timeout"] } },
        { NextAction: typed, Condition: { Operator: "NumberGreaterOrEqualTo", Operands: ["0"] } },
      ],
    },
  );
