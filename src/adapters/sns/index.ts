/**
 * Texts customers through Amazon SNS.
 *
 * @example
 * ```ts
 * import { snsClient, snsNotifier } from "orderline/adapters/sns";
 * import { wordings } from "orderline/wording";
 *
 * export const notifier = snsNotifier({
 *   client: snsClient({ region: "ap-northeast-1" }),
 *   text: (order) => wordings[order.noticeOwed.language].text[order.noticeOwed.kind](order, { name: "Acme" }),
 *   senderId: "MyShop",
 * });
 * ```
 *
 * @module
 */

export { snsClient } from "./sns-client.ts";
export { snsNotifier } from "./sns-notifier.ts";
