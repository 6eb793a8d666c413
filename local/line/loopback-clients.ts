import { dynamodbClient } from "../../src/adapters/dynamodb/index.ts";
import { snsClient } from "../../src/adapters/sns/index.ts";

/** Said in full, so that neither the environment nor a profile of whoever runs this has a say. */
export const nobodysAccount = {
  region: "ap-northeast-1",
  credentials: { accessKeyId: "local", secretAccessKey: "local" },
  useFipsEndpoint: false,
  useDualstackEndpoint: false,
  retryMode: "standard",
} as const;

/** The functions' own clients, but for where they lead. */
export const loopbackClients = (endpoints: { readonly dynamodb: string; readonly sns: string }) => ({
  dynamodb: dynamodbClient({ ...nobodysAccount, endpoint: endpoints.dynamodb }),
  sns: snsClient({ ...nobodysAccount, endpoint: endpoints.sns }),
});

export type LoopbackClients = ReturnType<typeof loopbackClients>;
