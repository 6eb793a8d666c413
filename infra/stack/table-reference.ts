/** The table of orders, as functions, permissions and the stream's reader refer to it. */
export interface TableReference {
  readonly name: string;
  readonly arn: string;
  readonly streamArn: string;
}

/** The table whose stream has that ARN. */
export function tableOfStream(streamArn: string): TableReference {
  const [arn = ""] = streamArn.split("/stream/");
  const [, name = ""] = arn.split(":table/");
  return { name, arn, streamArn };
}
