import { describe, expect, test } from "@jest/globals";
import { connectEvent } from "../../local/aws/connect-event.ts";
import { parameterNames, readConnectEvent } from "../../src/handlers/connect/connect-event.ts";
import { givenAttributes } from "../../src/handlers/index.ts";
import { readSession } from "../../src/handlers/lex/session.ts";

/** Values that a flow passes where it has none, each under every name. */
const valuesFor = (names: readonly string[], value: string) =>
  Object.fromEntries(names.map((name) => [name, value]));

describe.each(["", " ", "none"])("%j counts as not given", (value) => {
  test("to the functions", () => {
    const event = connectEvent({ parameters: valuesFor(parameterNames, value) });
    expect(readConnectEvent(event)?.parameters).toEqual({});
  });

  test("to the hook", () => {
    expect(readSession(valuesFor(givenAttributes, value)).given).toEqual({});
  });
});

test("other words count as given", () => {
  const event = connectEvent({ parameters: { orderId: "None-1", CallerID: "withheld" } });
  expect(readConnectEvent(event)?.parameters).toEqual({ orderId: "None-1", CallerID: "withheld" });
});
