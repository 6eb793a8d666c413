import { randomUUID } from "node:crypto";
import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { ContainerModule } from "inversify";
import { startDynalite } from "../../../local/aws/dynalite.ts";
import { createOrdersTable, createProofs, patientClient } from "../../../local/aws/engine.ts";
import { type FaultProxy, startFaultProxy } from "../../../local/aws/fault-proxy.ts";
import { tokens } from "../../../src/composition/tokens.ts";
import { noon } from "../builders.ts";
import { aLog } from "../fakes.ts";

/** An engine, and surroundings of our functions in which all that they ask of it goes through a proxy. */
export interface MeteredDynalite {
  readonly proxy: FaultProxy;
  /** Waits for its answers: what is asked counts here, not how soon it is answered. */
  readonly client: DynamoDBClient;
  /** Goes past the proxy. */
  readonly unmetered: DynamoDBClient;
  readonly system: ContainerModule;
  /** Creates both tables, and answers the functions' settings of them. */
  createTables(): Promise<{ readonly ORDERS_TABLE: string; readonly PROOFS_TABLE: string }>;
  close(): Promise<void>;
}

export async function startMeteredDynalite(): Promise<MeteredDynalite> {
  const engine = await startDynalite();
  const proxy = await startFaultProxy(engine.endpoint);
  const unmetered = patientClient(engine);
  const client = patientClient({ ...engine, endpoint: proxy.endpoint });
  return {
    ...{ proxy, client, unmetered },
    system: new ContainerModule(({ bind, onActivation }) => {
      bind(tokens.clock).toConstantValue({ now: () => noon });
      bind(tokens.newId).toConstantValue(randomUUID);
      bind(tokens.log).toConstantValue(aLog().log);
      onActivation(tokens.dynamodb, () => client);
    }),
    createTables: async () => ({
      ORDERS_TABLE: await createOrdersTable(unmetered),
      PROOFS_TABLE: await createProofs(unmetered),
    }),
    async close() {
      client.destroy();
      unmetered.destroy();
      await proxy.close();
      await engine.stop();
    },
  };
}
