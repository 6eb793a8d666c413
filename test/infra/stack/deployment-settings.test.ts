import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { numberTokens } from "../../../infra/flow/number-tokens.ts";
import { readDeploymentSettings } from "../../../infra/stack/deployment-settings.ts";
import { settings as variables } from "../../../src/composition/settings.ts";
import { weekdays } from "../../../src/domain/index.ts";

const instanceArn =
  "arn:aws:connect:ap-northeast-1:111122223333:instance/00000000-0000-4000-8000-000000000000";
const shipped: Readonly<Record<string, unknown>> = JSON.parse(readFileSync("cdk.json", "utf8")).context;
const reading = (given: Readonly<Record<string, unknown>> = {}) => {
  return readDeploymentSettings({ ...shipped, instanceArn, ...given });
};

describe("the settings of a deployment", () => {
  test("as they are shipped are sound", () => {
    expect(reading()).toMatchObject({
      name: "Orderline",
      instance: { arn: instanceArn, account: "111122223333", region: "ap-northeast-1" },
      warmUp: { kind: "none" },
      memory: 512,
      variables: { CUTOFF_TIME: "17:00", NOTICES: "stream", NOTIFIER: "sns" },
    });
  });

  test("as they are shipped name every rule that a shop can choose, as the functions take it by themselves", () => {
    const chosen = Object.keys(variables).filter((name) => !["ORDERS_TABLE", "NOTICES"].includes(name));
    expect(Object.keys(shipped)).toEqual(expect.arrayContaining(chosen));
    for (const name of chosen)
      expect([name, String(shipped[name])]).toEqual([
        name,
        variables[name as keyof typeof variables].fallback,
      ]);
  });

  test("are told of in the guide, all of them", () => {
    const guide = readFileSync("docs/deploying.md", "utf8");
    const own = Object.keys(shipped).filter((name) => !(name in variables) && name !== "cli-telemetry");
    expect(own.filter((name) => !guide.includes(`\`${name}\``))).toEqual([]);
  });

  test("say which instance is wanted when none is given", () => {
    expect(() => reading({ instanceArn: "" })).toThrow(
      /^Which Amazon Connect instance .*npm run deploy -- -c instanceArn=/s,
    );
  });

  test.each([
    ["instanceArn", "arn:aws:lex:ap-northeast-1:111122223333:bot/B"],
    ["name", "Order line"],
    ["tableStreamArn", "arn:aws:dynamodb:ap-northeast-1:111122223333:table/Orders"],
    ["tableStreamArn", "arn:aws:dynamodb:us-east-1:111122223333:table/Orders/stream/2026-11-20T03:00:00.000"],
    ["queueArn", "arn:aws:connect:us-east-1:111122223333:instance/1/queue/2"],
    ["queueArn", `${instanceArn.replace("-000000000000", "-000000000001")}/queue/2f0e`],
    ["hoursArn", `${instanceArn.replace("-000000000000", "-000000000001")}/operating-hours/1f0e`],
    ["hoursArn", `${instanceArn}/queue/2f0e`],
    ["protectTable", "true"],
    ["name", ""],
    ["hoursArn", "09:00-18:00"],
    ["number-ja-JP", "05012345678"],
    ["warmUp", "hot"],
    ["warmUp", "provisioned-0"],
    ["memory", "64"],
    ["memory", "512.5"],
    ["logDays", "91"],
    ["alarmEmail", "desk"],
    ["smsSpendAlarm", "much"],
    ["smsSpendAlarm", "0"],
    ["CUTOFF_TIME", "25:00"],
    ["HOLIDAYS", "xmas"],
    ["OPENING_HOURS", "always"],
    ["NOTIFIER", "pigeon"],
  ])("refuse %s=%s and name it", (name, text) => {
    expect(() => reading({ [name]: text })).toThrow(
      new RegExp(`^The line can't be deployed so:\n${name} is `),
    );
  });

  test.each(["number-fr-FR", "memmory", "number"])(
    "refuse %s, which is none, and name those that there are",
    (name) => {
      expect(() => reading({ [name]: "+815012345678" })).toThrow(
        new RegExp(
          `\\n${name} is no setting of the line. It has: name, .*number-en-US, number-ja-JP, .*HOLIDAYS`,
        ),
      );
    },
  );

  test("leave to the CDK what is the CDK's", () => {
    const { "cli-telemetry": telemetry } = shipped;
    expect(telemetry).toBe(false);
    expect(() =>
      reading({ "@aws-cdk/core:checkSecretUsage": true, "aws:cdk:version-reporting": 1 }),
    ).not.toThrow();
  });

  test("know a number for each language", () => {
    expect(reading({ "number-en-US": "+815012345678" }).numbers).toEqual({ "number-en-US": "+815012345678" });
  });

  test("name all that is wrong at once", () => {
    expect(() => reading({ memory: "1", CUTOFF_DAYS: "soon" })).toThrow(
      /memory is "1".*\nCUTOFF_DAYS is "soon"/s,
    );
  });

  test.each([
    [
      { EARLIEST_DAYS: 5, LATEST_DAYS: 4 },
      /EARLIEST_DAYS is "5" but wants at most LATEST_DAYS, which is "4"$/,
    ],
    [{ EARLIEST_DAYS: 0, LATEST_DAYS: 1, CUTOFF_DAYS: 2 }, /LATEST_DAYS is "1" but wants at least 2: /],
    [{ LATEST_DAYS: 1, CUTOFF_TIME: "00:00" }, /LATEST_DAYS is "1" but wants at least 2: /],
    [{ CLOSED_WEEKDAYS: weekdays.join() }, /CLOSED_WEEKDAYS is "sunday,.*" but wants a weekday left out/],
  ])("are refused where they do not go together: %j", (given, fault) => {
    expect(() => reading(given)).toThrow(fault);
  });

  test("are refused where they are more than Lambda takes", () => {
    const days = Array.from({ length: 360 }, (_, day) => new Date(Date.UTC(2027, 0, 1 + day)));
    const HOLIDAYS = (count: number) =>
      days
        .slice(0, count)
        .map((day) => day.toISOString().slice(0, 10))
        .join();
    expect(() => reading({ HOLIDAYS: HOLIDAYS(360) })).toThrow(
      /\nHOLIDAYS is too long: .*bytes of settings$/,
    );
    expect(() => reading({ HOLIDAYS: HOLIDAYS(200) })).not.toThrow();
  });

  test("give a number one language", () => {
    const [first, second] = numberTokens;
    const numbers = Object.fromEntries([first, second].map((token) => [token, "+815012345678"]));
    expect(() => reading(numbers)).toThrow(
      `\n${second} is "+815012345678" but wants a number of its own: ${first} `,
    );
  });

  test("may be padded, as the functions may have them", () => {
    const given = {
      name: " Orderline ",
      queueArn: "  ",
      CUTOFF_DAYS: " 2 ",
      DEFAULT_COUNTRY: "GB ",
      SHOP_NAME: " ",
    };
    const { name, queueArn, variables } = reading(given);
    expect([name, queueArn]).toEqual(["Orderline", undefined]);
    expect(variables).toMatchObject({ CUTOFF_DAYS: "2", DEFAULT_COUNTRY: "GB" });
  });

  test("leave what the deployment decides to the deployment", () => {
    expect(reading({ NOTICES: "inline" }).variables).toMatchObject({ NOTICES: "stream" });
  });

  test("choose how customers are told", () => {
    expect(reading({ NOTIFIER: "console" }).variables).toMatchObject({ NOTIFIER: "console" });
  });

  test("take what exists instead of making it", () => {
    const queueArn = `${instanceArn}/queue/2f0e`;
    expect(reading({ queueArn })).toMatchObject({ queueArn });
    expect(reading()).not.toHaveProperty("queueArn");
  });
});
