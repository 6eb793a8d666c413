import * as z from "zod";
import type { Assumption } from "../assumption.ts";

export const connectAssumptions: readonly Assumption[] = [
  {
    id: "flow-is-accepted",
    statement:
      "Amazon Connect accepts and publishes the flow and the whisper as they stand: every block, parameter and error branch.",
    affects: "the whole line; the deployment fails here first if it is not so",
    check: async (line) => {
      for (const logicalId of ["FlowsOrderLine", "FlowsAgentWhisper"]) {
        const { ContactFlow: flow } = await line.ask(
          "connect",
          "describe-contact-flow",
          {
            InstanceId: line.instance.id,
            ContactFlowId: idOf(line.resource("AWS::Connect::ContactFlow", logicalId)),
          },
          z.object({ ContactFlow: z.object({ State: z.string(), Status: z.optional(z.string()) }) }),
        );
        if (flow.State !== "ACTIVE") return `${logicalId} is ${flow.State}`;
        if (flow.Status && flow.Status !== "PUBLISHED") return `${logicalId} is ${flow.Status}`;
      }
      return undefined;
    },
  },
  {
    id: "invoking-is-permitted",
    statement:
      "A permission for Connect, with the instance as its source, is enough for the flow to invoke a function; associating it may add another.",
    affects: "every look-up and change by keys",
    check: {
      byHand:
        "Call from a number with an order. The line knows it, so that look-up was invoked; move and cancel it.",
    },
  },
  {
    id: "withheld-number-is-none",
    statement:
      "A caller who withholds the number comes with an endpoint that is missing, empty or a word, never with an E.164 number.",
    affects: "that such a caller is asked for phone and order number",
    check: {
      byHand: "Call with 184 before the number. The line asks for your phone number and your order number.",
    },
  },
  {
    id: "no-number-compares-with-nothing",
    statement:
      "A comparison of numbers fits no text that is none, as `Timeout` or the empty text: it takes the branch for no match.",
    affects:
      "that silence, or # alone, at a question for digits is taken for nothing typed, and that no other order is offered after the last",
    check: {
      byHand:
        "Call with the number withheld; at the question for your phone number press # alone. The line says that it received no digits.",
    },
  },
  {
    id: "midnight-ends-a-day",
    statement:
      "Hours of operation that end at 00:00 last until the end of their day, 00:00 to 00:00 is the whole day, and hours that meet at midnight have no gap.",
    affects: "desks that answer until midnight, overnight or round the clock",
    check: {
      byHand:
        "Only with such OPENING_HOURS: ask the line for a person a minute before midnight and, overnight, a minute after it. You are put through.",
    },
  },
  {
    id: "whisper-is-heard",
    statement: "The agent hears the whisper flow that the line names, with the contact's attributes in it.",
    affects: "that agents see the case before they speak",
    check: {
      byHand:
        "Ask the line for a person and take the call as an agent. You hear the case in a few sentences, the shipping date as a date.",
    },
  },
  {
    id: "callback-is-made",
    statement:
      "A callback can be made from the flow outside opening hours or when the queue is full, to the caller's number or another, which is read as one of DEFAULT_COUNTRY: the block takes any ISO 3166 code. Polly reads the number back digit by digit.",
    affects: "the offer of a callback; without it callers hear that none is possible",
    check: {
      byHand:
        "Call outside opening hours, ask for a person and press 1. Hear your number, press 2 and enter another as it is dialed in the country; hear that one with its country code, and press 1. The call comes once opening hours begin; the queue needs an outbound number for it.",
    },
  },
  {
    id: "queued-calls-are-noted",
    statement:
      "Connect's contact events reach the log of queued contacts: the pattern matches, and the two targets write the contact's id as an entry.",
    affects: "the dashboard's share of calls that needed no person",
    check: {
      byHand:
        "Ask the line for a person during opening hours. Within minutes the log group /aws/events/<the stack's name> holds the contact's id.",
    },
  },
  {
    id: "flow-errors-are-counted",
    statement:
      "Connect counts a flow that breaks off as ContactFlowFatalErrors under the dimensions InstanceId, MetricGroup ContactFlow and ContactFlowName.",
    affects: "the alarm on calls that the flow broke off",
    check: {
      byHand:
        "In CloudWatch, Metrics, AWS/Connect: look for the flow's name among the metrics of the group ContactFlow. They appear with the first calls.",
    },
  },
];

/** The id at the end of a Connect ARN. */
const idOf = (arn: string): string => arn.slice(arn.lastIndexOf("/") + 1);
