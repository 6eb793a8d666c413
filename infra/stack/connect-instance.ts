/** An Amazon Connect instance, as its ARN tells. The line is deployed to the instance's account and region. */
export interface ConnectInstance {
  readonly arn: string;
  readonly id: string;
  readonly account: string;
  readonly region: string;
}

const shape = /^arn:aws[a-z-]*:connect:([a-z0-9-]+):(\d{12}):instance\/([0-9a-f-]{36})$/;

/** The instance of that ARN, or `undefined` when it is no such ARN. */
export function connectInstance(arn: string): ConnectInstance | undefined {
  const [, region, account, id] = shape.exec(arn) ?? [];
  return region && account && id ? { arn, id, account, region } : undefined;
}
