import * as z from "zod";
import type { ConnectInstance } from "../stack/connect-instance.ts";

/** Calls AWS: a service and an operation as the AWS CLI names them, and the API's own parameters. */
export type Aws = (service: string, operation: string, parameters: object) => Promise<unknown>;

/** The line as it is deployed. */
export interface LiveLine {
  /** Calls AWS and checks the shape of the answer. */
  ask<T>(service: string, operation: string, parameters: object, shape: z.ZodType<T>): Promise<T>;
  /** The physical id of the first resource of that type whose logical id begins with `logicalId`. */
  resource(type: string, logicalId?: string): string;
  readonly instance: ConnectInstance;
}

const stackResources = z.object({
  StackResourceSummaries: z.array(
    z.object({ LogicalResourceId: z.string(), PhysicalResourceId: z.string(), ResourceType: z.string() }),
  ),
});

/**
 * Finds the line's resources in the account.
 * @throws when there is no such stack; `resource` throws when the stack has no such resource.
 */
export async function liveLine(aws: Aws, stack: string, instance: ConnectInstance): Promise<LiveLine> {
  const ask: LiveLine["ask"] = async (service, operation, parameters, shape) =>
    shape.parse(await aws(service, operation, parameters));
  const { StackResourceSummaries: resources } = await ask(
    "cloudformation",
    "list-stack-resources",
    { StackName: stack },
    stackResources,
  );
  return {
    ask,
    instance,
    resource: (type, logicalId = "") => {
      const [found] = resources.filter(
        ({ ResourceType, LogicalResourceId }) =>
          ResourceType === type && LogicalResourceId.startsWith(logicalId),
      );
      if (!found) throw new Error(`the stack ${stack} has no ${type} ${logicalId}`.trimEnd());
      return found.PhysicalResourceId;
    },
  };
}
