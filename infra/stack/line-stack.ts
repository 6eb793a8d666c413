import { type App, CfnOutput, Stack } from "aws-cdk-lib/core";
import type { BotDefinition } from "connect-simulator";
import { ConnectAccess } from "./connect-access.ts";
import { ContactFlows, type FlowTexts } from "./contact-flows.ts";
import { DeskJournal } from "./desk-journal.ts";
import { LineAlarms } from "./line-alarms.ts";
import { LineDashboard } from "./line-dashboard.ts";
import { lineFunctions } from "./line-functions.ts";
import type { LineSettings } from "./line-settings.ts";
import { NoticeDelivery } from "./notice-delivery.ts";
import { OrderBot } from "./order-bot.ts";
import { ordersOf } from "./orders.ts";
import { OrdersTable } from "./orders-table.ts";
import { ServiceDesk } from "./service-desk.ts";
import { WarmUpPing } from "./warm-up-ping.ts";

/** What the line is made of besides its settings. */
export interface LineParts {
  /** The folder with a folder for each function's bundle. */
  readonly bundles: string;
  readonly bot: BotDefinition;
  readonly flows: FlowTexts;
}

/** The whole line, for one Amazon Connect instance. */
export class LineStack extends Stack {
  constructor(app: App, settings: LineSettings, { bundles, bot, flows }: LineParts) {
    const { name, instance, tableStreamArn, warmUp } = settings;
    super(app, name, {
      env: { account: instance.account, region: instance.region },
      description: "Orderline: the order desk of a phone line",
    });

    const orders = tableStreamArn ? ordersOf(tableStreamArn) : new OrdersTable(this, "Orders");
    const functions = lineFunctions(this, settings, orders, bundles);
    if (warmUp.kind === "ping") new WarmUpPing(this, "WarmUp", functions);
    new NoticeDelivery(this, "Notices", functions, orders);

    const orderBot = new OrderBot(this, "Bot", bot, functions["lex-code-hook"].entryArn, name);
    const desk = new ServiceDesk(this, "Desk", settings);
    const access = new ConnectAccess(this, "Access", { instance, functions, botAliasArn: orderBot.aliasArn });
    const contactFlows = new ContactFlows(this, "Flows", settings, flows, {
      "look-up-order": functions["look-up-order"].entryArn,
      "cancel-order": functions["cancel-order"].entryArn,
      "change-shipping-date": functions["change-shipping-date"].entryArn,
      bot: orderBot.aliasArn,
      queue: desk.queueArn,
      hours: desk.hoursArn,
      ...settings.numbers,
    });
    contactFlows.node.addDependency(access);

    const journal = new DeskJournal(this, "Journal", settings, desk.queueArn);
    const alarms = new LineAlarms(this, "Alarms", settings, functions);
    new LineDashboard(this, "Overview", { name, functions, journal: journal.log, alarms: alarms.all });

    this.tell("ContactFlow", contactFlows.orderLine.attrContactFlowArn, "Attach your number to this flow");
    this.tell("Queue", desk.queueArn, "Give agents a routing profile with this queue");
    this.tell("Table", orders.name, "Orders are kept here");
    this.tell("AlarmTopic", alarms.topic.topicArn, "Subscribe whoever is to hear of alarms");
  }

  private tell(id: string, value: string, description: string): void {
    new CfnOutput(this, id, { value, description });
  }
}
