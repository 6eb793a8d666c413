import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { stringify } from "yaml";
import { botFrom } from "../../../bot/formats/bot-from.ts";
import { folderFiles } from "../../../bot/formats/folder.ts";
import { asFiles, asZip, exportedPizzeria, pizzeria } from "./pizzeria.ts";

const json = JSON.stringify;
const template = { Resources: { Bot: pizzeria, BotRole: { Type: "AWS::IAM::Role" } } };
const plain = botFrom(json(template), "template.json");

test("a template is read into the model: AWS's names in camelCase, what was left out as it is without", () => {
  const [locale] = plain.botLocales;
  expect(plain).toMatchObject({ name: "Pizzeria", idleSessionTtlInSeconds: 300 });
  expect(locale).toMatchObject({ localeId: "en_US", nluConfidenceThreshold: 0.4 });
  expect(locale?.slotTypes[0]?.slotTypeValues).toEqual([
    { sampleValue: { value: "large" }, synonyms: [{ value: "big" }] },
    { sampleValue: { value: "small" }, synonyms: [] },
  ]);
  const prompt = locale?.intents[0]?.slots[0]?.valueElicitationSetting.promptSpecification;
  expect(prompt?.messageGroupsList[0]?.message.ssmlMessage).toEqual({ value: "<speak>Which size?</speak>" });
  expect(prompt?.promptAttemptsSpecification?.["Initial"]?.audioAndDtmfInputSpecification).toMatchObject({
    dtmfSpecification: { endCharacter: "#", maxLength: 513 },
  });
  expect(locale?.intents[0]?.intentClosingSetting?.nextStep?.sessionAttributes).toEqual([
    { key: "Last-Order", value: "pizza" },
  ]);
});

describe("the same bot comes as", () => {
  test.each([
    ["the resource alone", json(pizzeria)],
    ["its properties alone", json(pizzeria.Properties)],
    ["YAML", stringify(template)],
    ["bytes with a byte order mark", Buffer.from(`\uFEFF${json(template)}`)],
  ])("%s", (_, source) => {
    expect(botFrom(source, "bot.yaml")).toEqual(plain);
  });

  test("an export of the console, zipped, in a folder, and within another folder", async () => {
    const files = asFiles(exportedPizzeria);
    const bot = botFrom(files, "Pizzeria");
    const byName = [...plain.botLocales].map(({ intents, ...locale }) => ({
      ...locale,
      intents: [...intents].sort((one, other) => one.name.localeCompare(other.name)),
    }));
    const closing = { isActive: true };
    expect(bot).toMatchObject({ name: "Pizzeria", idleSessionTtlInSeconds: 300 });
    expect(bot.botLocales).toMatchObject(byName);
    expect(bot.botLocales[0]?.intents[1]?.intentClosingSetting).toMatchObject(closing);

    const folder = await mkdtemp(join(tmpdir(), "bot-"));
    for (const [path, text] of files) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    const nested = new Map([...files].map(([path, text]) => [`export/${path}`, text]));
    const others = new Map([...nested, ["__MACOSX/Pizzeria/._Bot.json", "\u0000"]]);
    expect(botFrom(await folderFiles(folder), folder)).toEqual(bot);
    expect(botFrom(asZip(files), "Pizzeria-LexJson.zip")).toEqual(bot);
    expect(botFrom(asZip(others), "Pizzeria-LexJson.zip")).toEqual(bot);
    await rm(folder, { recursive: true });
  });
});

describe("functions of CloudFormation", () => {
  const yaml = (name: string) => `
Parameters:
  Stage: { Type: String, Default: test }
  Voice: { Type: String }
Resources:
  Bot:
    Type: AWS::Lex::Bot
    Properties:
      Name: ${name}
      RoleArn: !GetAtt BotRole.Arn
      DataPrivacy: { ChildDirected: false }
      IdleSessionTTLInSeconds: "300"
      Description: !Ref AWS::NoValue
      BotLocales:
        - LocaleId: en_US
          NluConfidenceThreshold: "0.4"
          VoiceSettings: { VoiceId: !Ref Voice }
          SlotTypes:
            - Name: Floor
              SlotTypeValues: [{ SampleValue: { Value: 2 } }]
              ValueSelectionSetting: { ResolutionStrategy: ORIGINAL_VALUE }
          Intents:
            - Name: FallbackIntent
              ParentIntentSignature: AMAZON.FallbackIntent
              FulfillmentCodeHook: { Enabled: "true" }
`;

  test.each([
    // biome-ignore lint/suspicious/noTemplateCurlyInString: CloudFormation's
    ["!Sub '${AWS::StackName}-${Stage}'", "line-test"],
    ["!Join ['-', [pizza, !Ref Stage]]", "pizza-test"],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: CloudFormation's
    ["!Sub ['${Own}-${!Own}', { Own: x }]", "x-${Own}"],
    ["!ImportValue name", "Bot"],
  ])("%s is filled in as far as that is known", (written, name) => {
    expect(botFrom(yaml(written), "line.yaml").name).toBe(name);
  });

  test("a parameter that is given comes before its default", () => {
    expect(botFrom(yaml("!Ref Stage"), "line.yaml", { parameters: { Stage: "prod" } }).name).toBe("prod");
  });

  test("numbers and flags may be texts, and texts numbers", () => {
    const bot = botFrom(yaml("Line"), "line.yaml");
    expect(bot.idleSessionTtlInSeconds).toBe(300);
    expect(bot.botLocales[0]?.slotTypes[0]?.slotTypeValues[0]?.sampleValue.value).toBe("2");
    expect(bot.botLocales[0]?.intents[0]?.fulfillmentCodeHook?.enabled).toBe(true);
  });

  test("where it matters, what only a deployment knows is refused with the cure", () => {
    const source = yaml("Line").replace('"0.4"', "!GetAtt Settings.Threshold");
    expect(() => botFrom(source, "line.yaml")).toThrow(
      'locale en_US: NluConfidenceThreshold is {"Fn::GetAtt":"Settings.Threshold"}, which only a deployment knows. Write its value, or give it by a parameter',
    );
  });
});

describe("what is wrong is told by the names of the file", () => {
  const wrong = (change: (text: string) => string) => () => botFrom(change(json(template)), "template.json");

  test.each([
    [
      "an unknown property",
      (text: string) => text.replace('"SlotConstraint"', '"Constraint":1,"SlotConstraint"'),
      /locale en_US, intent OrderPizza, slot Size: ValueElicitationSetting\.constraint: AWS has no such property here\. It has slotConstraint, promptSpecification/i,
    ],
    [
      "another word than AWS's",
      (text: string) => text.replace('"Required"', '"Needed"'),
      'slot Size: ValueElicitationSetting.SlotConstraint is "Needed": it has to be one of Required, Optional',
    ],
    [
      "another type",
      (text: string) => text.replace('"MaxRetries":2', '"MaxRetries":"twice"'),
      'ValueElicitationSetting.PromptSpecification.MaxRetries is "twice": it has to be a number',
    ],
    [
      "what is missing",
      (text: string) => text.replace('"LocaleId":"en_US",', ""),
      "BotLocales[0].localeId is missing",
    ],
  ])("%s", (_, change, message) => {
    expect(wrong(change)).toThrow(message);
  });

  test("all of it at once", () => {
    const change = (text: string) => text.replace('"Required"', '"Needed"').replace(":300", ':"soon"');
    expect(wrong(change)).toThrow(/IdleSessionTTLInSeconds is "soon"[\s\S]*SlotConstraint is "Needed"/);
  });
});

describe("what holds no bot says what to give", () => {
  test.each([
    [
      "a flow",
      json({ Version: "2019-10-30", Actions: [] }),
      "flow.json holds no bot: give a CloudFormation template",
    ],
    ["no YAML", "a: [", "flow.json is neither JSON nor YAML: "],
    ["broken JSON", '{ "a": [ }', "flow.json is neither JSON nor YAML: "],
    [
      "a bot of Lex V1",
      json({ metadata: { importType: "LEX" }, resource: { name: "Old", intents: [] } }),
      "flow.json is a bot of Lex V1, which AWS ended in 2025",
    ],
    [
      "a bot whose definition is in S3",
      json({
        Resources: { Bot: { Type: "AWS::Lex::Bot", Properties: { Name: "Far", BotFileS3Location: {} } } },
      }),
      "its bot is a zip in S3 (BotFileS3Location). Give that zip",
    ],
    [
      "another zip",
      asZip(new Map([["index.js", ""]])),
      "flow.json holds no bot: an export of the Lex console has",
    ],
    [
      "half a zip",
      asZip(asFiles(exportedPizzeria)).slice(0, 900),
      "flow.json is no whole zip: it breaks off",
    ],
  ])("%s", (_, source, message) => {
    expect(() => botFrom(source, "flow.json")).toThrow(message);
  });

  test("of several bots one has to be named", () => {
    const two = json({
      Resources: {
        One: pizzeria,
        Two: { ...pizzeria, Properties: { ...pizzeria.Properties, Name: "Second" } },
      },
    });
    expect(() => botFrom(two, "t.json")).toThrow(
      "t.json has several bots: say which one, as t.json#One, t.json#Two",
    );
    expect(() => botFrom(two, "t.json", { resource: "Three" })).toThrow("t.json has no bot Three");
    expect(botFrom(two, "t.json", { resource: "Two" }).name).toBe("Second");
  });

  test("so it is with a folder of several exports", () => {
    const files = asFiles(exportedPizzeria);
    const two = new Map(
      [...files].flatMap(
        ([path, text]) =>
          [
            [`a/${path}`, text],
            [`b/${path}`, text],
          ] as const,
      ),
    );
    expect(() => botFrom(two, "exports")).toThrow(
      "exports has several bots: give the folder of one: a/Pizzeria/, b/Pizzeria/",
    );
  });

  test("an encrypted zip is refused", () => {
    const zip = Buffer.from(asZip(asFiles(exportedPizzeria)));
    const directory = zip.indexOf("PK\x01\x02", 0, "latin1");
    zip.writeUInt16LE(1, directory + 8);
    expect(() => botFrom(zip, "bot.zip")).toThrow(
      "bot.zip cannot be unpacked (it is encrypted). Give its unpacked folder instead",
    );
  });
});
