import type { ClaimedOrder, NoticeEnding } from "../../application/index.ts";
import { orderAttributes } from "./order-attributes.ts";
import { owesNotice } from "./table-definition.ts";

const { noticeOwed: owed, noticeLease: lease, noticeFailed: failed } = orderAttributes;

/**
 * The parts of an UpdateItem that settles a claimed notice: the rules of `settle` as DynamoDB judges them. What the
 * order is besides plays no part, so that no other writer can keep a notice from being settled.
 */
export function settlementOfItem({ noticeOwed, noticeLease }: ClaimedOrder, ending: NoticeEnding) {
  const set = typeof ending === "object" ? failed.write(ending) : {};
  const removed = ending === "failed" ? lease.attributes : [...lease.attributes, ...owed.attributes];
  const told = [
    "noticeLeaseHolder",
    owesNotice,
    "noticeOwedKind",
    ...(noticeOwed.from ? ["noticeOwedFrom"] : []),
  ];
  const names = [...removed, ...told, ...Object.keys(set)];
  const isSameNews = [
    `#${owesNotice} = :since`,
    "#noticeOwedKind = :kind",
    ...(noticeOwed.from ? ["#noticeOwedFrom = :from"] : []),
  ].join(" AND ");
  const named = (name: string) => `#${name} = :${name}`;
  return {
    UpdateExpression: [
      `REMOVE ${removed.map((name) => `#${name}`).join(", ")}`,
      ...(typeof ending === "object" ? [`SET ${Object.keys(set).map(named).join(", ")}`] : []),
    ].join(" "),
    ConditionExpression: `#noticeLeaseHolder = :holder AND (attribute_not_exists(#${owesNotice}) OR (${isSameNews}))`,
    ExpressionAttributeNames: Object.fromEntries(names.map((name) => [`#${name}`, name])),
    ExpressionAttributeValues: {
      ":holder": noticeLease.holder,
      ":since": noticeOwed.since,
      ":kind": noticeOwed.kind,
      ...(noticeOwed.from && { ":from": noticeOwed.from }),
      ...Object.fromEntries(Object.entries(set).map(([name, value]) => [`:${name}`, value])),
    },
  };
}
