import { ConditionalCheckFailedException, type DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { UpdateCommand, type UpdateCommandInput } from "@aws-sdk/lib-dynamodb";
import {
  type CallOptions,
  failuresCountFor,
  type ProofCounter,
  type ProofLimit,
  type ProofTry,
} from "../../application/index.ts";
import { documentClient, until } from "./documents.ts";
import { expiresAt } from "./proofs-table-definition.ts";

type Update = Pick<
  UpdateCommandInput,
  "UpdateExpression" | "ConditionExpression" | "ExpressionAttributeValues"
>;

/**
 * Failed proofs counted in a DynamoDB table of the shape that `proofsTableDefinition` says. An item holds the ids of the
 * tries that failed, so that a write which the SDK repeats counts once. It is judged by its own time, since DynamoDB
 * deletes it later. The number that it is about is stored as it is: the orders' own table holds it beside a name, and a
 * person who is to be let in again is found by it.
 */
export function dynamodbProofs({
  client,
  table: TableName,
}: {
  readonly client: DynamoDBClient;
  readonly table: string;
}): ProofCounter {
  const documents = documentClient(client);

  async function holds(subject: string, update: Update, options: CallOptions): Promise<boolean> {
    const names = { "#tries": "tries", "#expiresAt": expiresAt };
    const used = Object.entries(names).filter(([name]) => JSON.stringify(update).includes(name));
    const ExpressionAttributeNames = Object.fromEntries(used);
    const command = new UpdateCommand({ TableName, Key: { subject }, ExpressionAttributeNames, ...update });
    try {
      await documents.send(command, until(options));
      return true;
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return false;
      throw error;
    }
  }

  /** Counts among the failures that there are, or begins anew after their end; that others may do just now, too. */
  async function countFor(limit: ProofLimit, proof: ProofTry, options: CallOptions): Promise<boolean> {
    const count = () => holds(limit.subject, counting(limit, proof), options);
    return (await count()) || (await holds(limit.subject, beginning(proof), options)) || count();
  }

  const proofs: ProofCounter = {
    async count(proof, options = {}) {
      const counted = await Promise.all(proof.limits.map((limit) => countFor(limit, proof, options)));
      if (counted.every(Boolean)) return "counted";
      await proofs.takeBack(proof, options);
      return "too-many-tries";
    },

    async takeBack(proof, options = {}) {
      await Promise.all(proof.limits.map(({ subject }) => holds(subject, takingBack(proof), options)));
    },
  };
  return proofs;
}

const timesOf = ({ now }: ProofTry) => ({
  ":now": Math.floor(now.getTime() / 1000),
  ":until": Math.ceil((now.getTime() + failuresCountFor) / 1000),
});

const counting = ({ most }: ProofLimit, proof: ProofTry): Update => ({
  UpdateExpression: "ADD #tries :tries SET #expiresAt = :until",
  ConditionExpression:
    "attribute_not_exists(#tries) OR (#expiresAt > :now AND (size(#tries) < :most OR contains(#tries, :id)))",
  ExpressionAttributeValues: {
    ...timesOf(proof),
    ":tries": new Set([proof.id]),
    ":id": proof.id,
    ":most": most,
  },
});

const beginning = (proof: ProofTry): Update => ({
  UpdateExpression: "SET #tries = :tries, #expiresAt = :until",
  ConditionExpression: "#expiresAt <= :now",
  ExpressionAttributeValues: { ...timesOf(proof), ":tries": new Set([proof.id]) },
});

const takingBack = ({ id }: ProofTry): Update => ({
  UpdateExpression: "DELETE #tries :tries",
  ConditionExpression: "contains(#tries, :id)",
  ExpressionAttributeValues: { ":tries": new Set([id]), ":id": id },
});
