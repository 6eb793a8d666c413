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
  test("is told as it is shown, and answered by the first branch unless told", async () => {
    const call = await callTo(blocks());
    expect(call.spoken).toEqual(["Back: Back"]);
    expect(call.events).toContainEqual({
      type: "shown-view",
      view: arn,
      data: { Heading: "Hello +819012345678", Cards: [{ Label: "VOICE" }] },
      answer: { action: "Back" },
    });
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

  test("nobody answers in time", async () => {
    const clock = settableClock(new Date(0));
    const call = await callTo(blocks(), { clock, views: { form: "timeout" } });
    expect(branches(call)[0]).toBe("show: TimeLimitExceeded");
    expect(clock.now()).toEqual(new Date(300_000));
  });

  test("its time may be a number, as the guide has it", async () => {
    const call = await callTo(blocks({ InvocationTimeLimitSeconds: 300, SensitiveDataConfiguration: {} }));
    expect(call.spoken).toEqual(["Back: Back"]);
  });

  test("none is named", async () => {
    const call = await callTo(blocks({ ViewResource: { Id: "$.Attributes.none" } }));
    expect(call.spoken).toEqual(["Error"]);
  });
});
