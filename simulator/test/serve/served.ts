import { ConnectClient } from "@aws-sdk/client-connect";
import { ConnectParticipantClient } from "@aws-sdk/client-connectparticipant";
import { LexRuntimeV2Client } from "@aws-sdk/client-lex-runtime-v2";
import { type ServeSettings, serve } from "../../serve/index.ts";

/** Ids that tell how many there were. */
export function countedIds(): () => string {
  let count = 0;
  return () => {
    count += 1;
    return `00000000-0000-4000-8000-${String(count).padStart(12, "0")}`;
  };
}

/** What is served on a port while `work` is done, with the real clients pointed at it. */
export async function withServed(
  settings: ServeSettings,
  work: (aws: Clients & { readonly url: string }) => Promise<void>,
): Promise<void> {
  const served = await serve({ newId: countedIds(), ...settings });
  const clients = clientsOf(served.url);
  try {
    await work({ ...clients, url: served.url });
  } finally {
    for (const client of Object.values(clients)) client.destroy();
    await served.close();
  }
}

/** Amazon's own clients, pointed at a port. */
export function clientsOf(endpoint: string): Clients {
  const config = {
    ...{ endpoint, region: "eu-west-2", maxAttempts: 1 },
    credentials: { accessKeyId: "nobody", secretAccessKey: "nothing" },
  };
  return {
    connect: new ConnectClient(config),
    participant: new ConnectParticipantClient(config),
    lex: new LexRuntimeV2Client(config),
  };
}

interface Clients {
  readonly connect: ConnectClient;
  readonly participant: ConnectParticipantClient;
  readonly lex: LexRuntimeV2Client;
}
