import { backOff, leaseTime, type NoticeClaim } from "../../application/index.ts";
import { attemptsAtNotice, owesNotice } from "./table-definition.ts";

export const leaseHolder = "noticeLeaseHolder";

const claimed = {
  "#attempts": attemptsAtNotice,
  "#lastAttempt": "noticeOwedLastAttempt",
  "#holder": leaseHolder,
  "#until": "noticeLeaseUntil",
} as const;

/** After each number of attempts, whether the last was long enough ago. The last wait holds for all that follow. */
const waited = backOff
  .map((_, index) => {
    const comparison = index === backOff.length - 1 ? ">=" : "=";
    return `(#attempts ${comparison} :attempts${index} AND #lastAttempt <= :due${index})`;
  })
  .join(" OR ");

const isDue = `attribute_not_exists(#attempts) OR #lastAttempt < #since OR ${waited}`;
const isFree = "attribute_not_exists(#until) OR #until <= :now";

/** The parts of an UpdateItem that claims a notice: the rules of `claim` as DynamoDB judges them. */
export function claimOfItem({ holder, now }: NoticeClaim) {
  const at = (milliseconds: number) => new Date(now.getTime() + milliseconds).toISOString();
  return {
    UpdateExpression:
      "SET #holder = :holder, #until = :until, #lastAttempt = :now, #attempts = if_not_exists(#attempts, :none) + :one",
    ConditionExpression: `attribute_exists(#since) AND (#holder = :holder OR ((${isFree}) AND (${isDue})))`,
    ExpressionAttributeNames: { "#since": owesNotice, ...claimed },
    ExpressionAttributeValues: {
      ":holder": holder,
      ":until": at(leaseTime),
      ":now": at(0),
      ":none": 0,
      ":one": 1,
      ...Object.fromEntries(
        backOff.flatMap((wait, index) => [
          [`:attempts${index}`, index + 1],
          [`:due${index}`, at(-wait)],
        ]),
      ),
    },
  };
}
