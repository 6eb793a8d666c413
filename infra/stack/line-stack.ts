import { type App, CfnOutput, Stack } from "aws-cdk-lib/core";
import type { BotDefinition } from "connect-simulator";
import { shopOf } from "../../src/composition/notifiers.ts";
import { readSettings } from "../../src/composition/settings.ts";
import { shopReferences } from "../flow/shop-tokens.ts";
import { AgentQueue } from "./agent-queue.ts";
import { ConnectAccess } from "./connect-access.ts";
import { ContactFlows, type FlowJson } from "./contact-flows.ts";
import type { DeploymentSettings } from "./deployment-settings.ts";
import { LineAlarms } from "./line-alarms.ts";
import { LineDashboard } from "./line-dashboard.ts";
import { lineFunctions } from "./line-functions.ts";
import { NoticeDelivery } from "./notice-delivery.ts";
import { OrderBot } from "./order-bot.ts";
import { OrdersTable } from "./orders-table.ts";
import { QueuedContactsLog } from "./queued-contacts-log.ts";
import { tableOfStream } from "./table-reference.ts";
import { WarmUpPing } from "./warm-up-ping.ts";

/** What the stack deploys, besides what it declares itself. */
export interface LineParts {
  /** Path of the folder that holds a folder for each function's bundle. */
  readonly bundles: string;
  readonly bot: BotDefinition;
  readonly flows: FlowJson;
}

/** The stack of the whole line, for one Amazon Connect instance. */
export class LineStack extends Stack {
  constructor(app: App, settings: DeploymentSettings, { bundles, bot, flows }: LineParts) {
    const { name, instance, tableStreamArn, protectTable, warmUp } = settings;
    super(app, name, {
      env: { account: instance.account, region: instance.region },
      description: "Orderline: the order desk of a phone line",
    });

    const orders = tableStreamArn
      ? tableOfStream(tableStreamArn)
      : new OrdersTable(this, "Orders", protectTable);
    const functions = lineFunctions(this, settings, orders, bundles);
    if (warmUp.kind === "ping") new WarmUpPing(this, "WarmUp", functions);
    new NoticeDelivery(this, "Notices", functions, orders);

    const orderBot = new OrderBot(this, "Bot", bot, functions["lex-code-hook"].entryArn, name);
    const agentQueue = new AgentQueue(this, "Desk", settings);
    const shop = readSettings(settings.variables, [
      "SHOP_NAME",
      "SHOP_PHONE",
      "OPENING_HOURS",
      "DEFAULT_COUNTRY",
    ]);
    const access = new ConnectAccess(this, "Access", { instance, functions, botAliasArn: orderBot.aliasArn });
    const contactFlows = new ContactFlows(this, "Flows", settings, flows, {
      "look-up-order": functions["look-up-order"].entryArn,
      "cancel-order": functions["cancel-order"].entryArn,
      "change-shipping-date": functions["change-shipping-date"].entryArn,
      bot: orderBot.aliasArn,
      queue: agentQueue.queueArn,
      hours: agentQueue.hoursArn,
      country: shop.DEFAULT_COUNTRY,
      ...shopReferences(shopOf(shop), shop.OPENING_HOURS),
      ...settings.numbers,
    });
    contactFlows.node.addDependency(access);

    const { log: queuedContacts } = new QueuedContactsLog(this, "Journal", settings, agentQueue.queueArn);
    const alarms = new LineAlarms(this, "Alarms", settings, functions);
    new LineDashboard(this, "Overview", { name, functions, queuedContacts, alarms: alarms.all });

    this.output("ContactFlow", contactFlows.orderLine.attrContactFlowArn, "Attach your number to this flow");
    this.output("Queue", agentQueue.queueArn, "Give agents a routing profile with this queue");
    this.output("Table", orders.name, "Orders are kept here");
    this.output("AlarmTopic", alarms.topic.topicArn, "Subscribe whoever is to hear of alarms");
  }

  private output(id: string, value: string, description: string): void {
    new CfnOutput(this, id, { value, description });
  }
}
