import { dynamodbClient } from "../../src/adapters/dynamodb/index.ts";
import { snsClient } from "../../src/adapters/sns/index.ts";

/** A complete configuration, so that the SDK takes nothing from the environment or a profile of whoever runs this. */
export const loopbackConfig = {
  region: "ap-northeast-1",
  credentials: { accessKeyId: "local", secretAccessKey: "local" },
  useFipsEndpoint: false,
  useDualstackEndpoint: false,
  retryMode: "standard",
} as const;

/** The functions' own clients, with endpoints on loopback. */
export const loopbackClients = (endpoints: { readonly dynamodb: string; readonly sns: string }) => ({
  dynamodb: dynamodbClient({ ...loopbackConfig, endpoint: endpoints.dynamodb }),
  sns: snsClient({ ...loopbackConfig, endpoint: endpoints.sns }),
});

export type LoopbackClients = ReturnType<typeof loopbackClients>;
