import { describe, expect, test } from "@jest/globals";
import type { CallEvent } from "../../index.ts";
import { noCall, viewOf } from "../../page/call-view.ts";

const place = { flow: "Orderline", block: "menu-about-order" };
const begun: readonly CallEvent[] = [
  { type: "called", from: "+819012345678", to: "+815000000000" },
  { type: "entered", ...place, action: "GetParticipantInput" },
  { type: "said", text: "Press 1.", to: "caller", language: "en-US", voice: "Joanna" },
  { type: "waits", for: "key", seconds: 5 },
];

describe("a call as it is shown", () => {
  test("is none before anybody calls", () => {
    expect(viewOf([])).toEqual(noCall);
  });

  test("waits for the caller until they do something", () => {
    expect(viewOf(begun).waits).toMatchObject({ for: "key" });
    expect(viewOf([...begun, { type: "pressed", keys: "1" }]).waits).toBeUndefined();
  });

  test("tells who said what, in which language, and to whom", () => {
    const said: CallEvent = {
      type: "said",
      text: "田中様です",
      to: "agent",
      language: "ja-JP",
      voice: "Takumi",
    };
    const { conversation } = viewOf([...begun, { type: "pressed", keys: "1" }, { type: "silent" }, said]);
    expect(conversation.map(({ who, as, text }) => [who, as, text])).toEqual([
      ["line", "words", "Press 1."],
      ["caller", "keys", "1"],
      ["caller", "silence", ""],
      ["agent", "words", "田中様です"],
    ]);
    expect(conversation.at(-1)?.language).toBe("ja-JP");
  });

  test("remembers its way", () => {
    const { block, blocks, ways } = viewOf([
      ...begun,
      { type: "took", ...place, branch: "Equals 1", to: "settle-wanted-date" },
      { type: "entered", flow: "Orderline", block: "settle-wanted-date", action: "Compare" },
    ]);
    expect(block?.id).toBe("settle-wanted-date");
    expect([...blocks]).toEqual(["menu-about-order", "settle-wanted-date"]);
    expect([...ways]).toEqual(["menu-about-order settle-wanted-date"]);
  });

  test("keeps the contact's attributes apart from the flow's own", () => {
    const { attributes } = viewOf([
      ...begun,
      { type: "attributes-set", of: "contact", attributes: { stage: "no-order" } },
      { type: "attributes-set", of: "contact", attributes: { orderId: "1042" } },
      { type: "attributes-set", of: "flow", attributes: { greeting: "Hello" } },
    ]);
    expect(attributes).toEqual({ stage: "no-order", orderId: "1042" });
  });

  test("is over once it has ended, and starts afresh with the next", () => {
    const over = viewOf([...begun, { type: "ended", how: "error", reason: "no way leads on" }]);
    expect(over).toMatchObject({ state: "over", waits: undefined, ending: { reason: "no way leads on" } });
    expect(viewOf([...begun, { type: "ended", how: "hung-up" }, ...begun]).conversation).toHaveLength(1);
  });
});
