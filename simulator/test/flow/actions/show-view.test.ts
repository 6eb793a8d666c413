import { describe, expect, test } from "@jest/globals";
import { settableClock, type View } from "../../../index.ts";
import { branches, callTo, type SmallBlock, say } from "../small-flow.ts";

const arn = "arn:aws:connect:eu-central-1:aws:view/form:1";

const blocks = (parameters: SmallBlock["with"] = {}): Readonly<Record<string, SmallBlock>> => ({
  show: {
    type: "ShowView",
    with: {
      ViewResource: { Id: arn },
      InvocationTimeLimitSeconds: "300",
      ViewData: { Heading: "Hello $.CustomerEndpoint.Address", Cards: [{ Label: "$.Channel" }] },
      ...parameters,
    },
    next: "other",
    errors: { NoMatchingError: "error", NoMatchingCondition: "other", TimeLimitExceeded: "late" },
    when: { "Equals Back": "back", "Equals Next": "told" },
  },
  back: say("Back: $.Views.Action"),
  told: say("$.Views.Action $.Views.ViewResultData.FormData.item $.Views.ViewResultData.sizes.0"),
  other: say("Other"),
  late: say("Late"),
  error: say("Error"),
});

const answered = (view: View, name = "form") => callTo(blocks(), { views: { [name]: view } });
const next: View = { action: "Next", data: { FormData: { item: "Teapot" }, sizes: ["big", "small"] } };

describe("a view", () => {
  test("is told as it is shown, and waits for its answer", async () => {
    const call = await callTo(blocks());
    expect(call.events.slice(-2)).toEqual([
      {
        type: "shown-view",
        view: arn,
        data: { Heading: "Hello +819012345678", Cards: [{ Label: "VOICE" }] },
        actions: ["Back", "Next"],
      },
      { type: "waits", for: "view", seconds: 300 },
    ]);
    await call.say("Back");
    expect(call.spoken).toEqual(["Back: Back"]);
  });

  test.each([
    ["1", "Back: Back"],
    ["2", "Next  "],
    ["3", "Other"],
  ])("is answered by the number of a branch: %s", async (key, heard) => {
    const call = await callTo(blocks());
    await call.press(key);
    expect(call.spoken).toEqual([heard]);
  });

  test.each(["form", "form:1", arn])("is answered as the line says of %s", async (name) => {
    const call = await answered(next, name);
    expect(call.spoken).toEqual(["Next Teapot big"]);
  });

  test("may be answered by what it shows", async () => {
    const call = await answered(({ data }) => ({
      action: "Next",
      data: { FormData: { item: data["Heading"] } },
    }));
    expect(call.spoken).toEqual(["Next Hello +819012345678 "]);
  });

  test("an action without a branch", async () => {
    expect((await answered({ action: "Cancel" })).spoken).toEqual(["Other"]);
  });

  test.each([{ form: "timeout" } as const, {}])("nobody answers in time: %j", async (views) => {
    const clock = settableClock(new Date(0));
    const call = await callTo(blocks(), { clock, views });
    if (!call.ending) await call.silence();
    expect(branches(call)[0]).toBe("show: TimeLimitExceeded");
    expect(clock.now()).toEqual(new Date(300_000));
  });

  test("its time may be a number, as the guide has it", async () => {
    const call = await callTo(blocks({ InvocationTimeLimitSeconds: 60, SensitiveDataConfiguration: {} }));
    expect(call.events.at(-1)).toEqual({ type: "waits", for: "view", seconds: 60 });
  });

  test("none is named", async () => {
    const call = await callTo(blocks({ ViewResource: { Id: "$.Attributes.none" } }));
    expect(call.spoken).toEqual(["Error"]);
  });
});
