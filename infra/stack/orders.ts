/** What the rest of the line needs to know of the table. */
export interface Orders {
  readonly name: string;
  readonly arn: string;
  readonly streamArn: string;
}

/** A table that exists, as the ARN of its stream names it. */
export function ordersOf(streamArn: string): Orders {
  const [arn = ""] = streamArn.split("/stream/");
  const [, name = ""] = arn.split(":table/");
  return { name, arn, streamArn };
}
