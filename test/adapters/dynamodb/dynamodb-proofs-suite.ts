import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient, ScanCommand } from "@aws-sdk/lib-dynamodb";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { createProofs, dummyAccount, type Engine, patientClient } from "../../../local/aws/engine.ts";
import { startFaultProxy } from "../../../local/aws/fault-proxy.ts";
import { dynamodbClient, dynamodbProofs } from "../../../src/adapters/dynamodb/index.ts";
import { proofCounterContract } from "../../../src/testing/index.ts";
import { noon } from "../../support/builders.ts";

/** What holds for the counter of failed proofs on DynamoDB, on top of the contract of all of them. */
export function dynamodbProofsSuite(start: () => Promise<Engine>): void {
  let engine: Engine;
  let client: DynamoDBClient;

  beforeAll(async () => {
    engine = await start();
    client = patientClient(engine);
  });

  afterAll(async () => {
    client.destroy();
    await engine.stop();
  });

  const given = async () => {
    const table = await createProofs(client);
    return { table, proofs: dynamodbProofs({ client, table }) };
  };

  describe("counting failed proofs", () => {
    const contract = proofCounterContract(async () => (await given()).proofs);
    test.each(contract)("$name", ({ run }) => run());

    test("keeps the subject, ids of tries and the end of the item, and nothing of what was tried", async () => {
      const { table, proofs } = await given();
      await proofs.count({ id: "a", limits: [{ subject: "endpoint +819012345678", most: 5 }], now: noon });
      const { Items } = await DynamoDBDocumentClient.from(client).send(new ScanCommand({ TableName: table }));
      const expiresAt = noon.getTime() / 1000 + 3600;
      expect(Items).toEqual([{ subject: "endpoint +819012345678", tries: new Set(["a"]), expiresAt }]);
    });

    test.each(["take-and-cut", "take-and-fail", "cut", "throttle"] as const)(
      "counts once, and takes back, what is repeated after a lost answer: %s",
      async (fault) => {
        const { table, proofs: patient } = await given();
        const proxy = await startFaultProxy(engine.endpoint);
        const ours = dynamodbClient({ ...dummyAccount, endpoint: proxy.endpoint });
        const proofs = dynamodbProofs({ client: ours, table });
        const limits = [{ subject: "contact 1", most: 2 }];
        const tried = { id: "a", limits, now: noon };
        proxy.fault(fault, { times: 1 });
        expect(await proofs.count(tried)).toBe("counted");
        proxy.fault(fault, { times: 1 });
        await proofs.takeBack(tried);
        expect(await patient.count({ ...tried, id: "b" })).toBe("counted");
        expect(await patient.count({ ...tried, id: "c" })).toBe("counted");
        expect(await patient.count({ ...tried, id: "d" })).toBe("too-many-tries");
        ours.destroy();
        await proxy.close();
      },
    );

    test("never lets a failure go early for a part of a second", async () => {
      const { proofs } = await given();
      const at = (milliseconds: number) => new Date(noon.getTime() + milliseconds);
      const limits = [{ subject: "contact 1", most: 1 }];
      await proofs.count({ id: "a", limits, now: at(900) });
      expect(await proofs.count({ id: "b", limits, now: at(3_600_800) })).toBe("too-many-tries");
      expect(await proofs.count({ id: "c", limits, now: at(3_602_000) })).toBe("counted");
    });
  });
}
