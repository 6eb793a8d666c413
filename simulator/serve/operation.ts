import * as z from "zod/mini";
import { messageOf } from "../message-of.ts";
import { AwsError } from "./aws-error.ts";

/** What goes back: headers, and a body as JSON. */
export interface Answer {
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** One operation of an AWS service, by the service's model. */
export interface Operation {
  readonly name: string;
  readonly method: "DELETE" | "GET" | "POST" | "PUT";
  /** What stands in braces is a member of the input: `/contacts/{InstanceId}/{ContactId}`. */
  readonly path: string;
  /** Members of the input that come as headers. */
  readonly headers?: Readonly<Record<string, string>>;
  /** The member that the body is, as text; where there is none, the body is JSON and holds the other members. */
  readonly payload?: string;
  /** @throws {AwsError} */
  perform(input: unknown): Promise<Answer>;
}

/** How operations of one service are written, with its errors: of an input that does not fit the model, and of its own. */
export const operationOf =
  (
    invalid: "InvalidRequestException" | "ValidationException",
    internal: "InternalServerException" | "InternalServiceException",
  ) =>
  <Input>(
    operation: Omit<Operation, "perform"> & {
      readonly input: z.ZodMiniType<Input>;
      perform(input: Input): Promise<Answer> | Answer;
    },
  ): Operation => ({
    ...operation,
    async perform(given) {
      const read = z.safeParse(operation.input, given, { reportInput: true });
      if (!read.success) throw new AwsError(invalid, whatIsWrong(read.error.issues));
      try {
        return await operation.perform(read.data);
      } catch (cause) {
        throw cause instanceof AwsError ? cause : new AwsError(internal, messageOf(cause), { cause });
      }
    },
  });

/** As AWS words it. */
const whatIsWrong = (issues: readonly z.core.$ZodIssue[]): string =>
  `${issues.length} validation error${issues.length === 1 ? "" : "s"} detected: ${issues
    .map((issue) => `Value at '${placeOf(issue)}' failed to satisfy constraint: ${constraint(issue)}`)
    .join("; ")}`;

const placeOf = (issue: z.core.$ZodIssue): string =>
  [...issue.path, ...(issue.code === "unrecognized_keys" ? [issue.keys.join(", ")] : [])].join(".");

function constraint(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return issue.input === undefined ? "Member must not be null" : `Member must be a ${issue.expected}`;
    case "too_small":
      return `Member must have length or value greater than or equal to ${issue.minimum}`;
    case "too_big":
      return `Member must have length or value less than or equal to ${issue.maximum}`;
    case "invalid_value":
      return issue.input === undefined
        ? "Member must not be null"
        : `Member must satisfy enum value set: [${issue.values.map(String).join(", ")}]`;
    case "invalid_format":
      if (issue.format === "datetime") return "Member must be a time in ISO 8601, with its offset";
      return `Member must satisfy regular expression pattern: ${issue.pattern}`;
    case "unrecognized_keys":
      return "Member is not known here";
    case "custom":
    case "invalid_element":
    case "invalid_key":
    case "invalid_union":
    case "not_multiple_of":
      return issue.message;
  }
}
