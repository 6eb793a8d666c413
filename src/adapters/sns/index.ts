export { snsClient } from "./sns-client.ts";
export { snsNotifier } from "./sns-notifier.ts";
