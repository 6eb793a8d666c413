import { readFile, writeFile } from "node:fs/promises";
import { expect, test } from "@jest/globals";
import { actions } from "../../flow/actions.ts";
import { refusedActions } from "../../flow/refused-actions.ts";

const readme = new URL("../../README.md", import.meta.url);
const head = "| action | | | known from |\n|---|---|---|---|\n";
const rows = /^\| action \|.*\n(?:\|.*\n)+/m;

const table = [...actions.values(), ...refusedActions.map((row) => ({ ...row, support: "refused" }))]
  .sort((one, other) => one.type.localeCompare(other.type))
  .map(({ type, support, about, source }) => `| \`${type}\` | ${support} | ${about} | ${source} |\n`)
  .join("");

/** The action types of the flow language guide, by its four pages. */
const guide = {
  contact:
    "CompleteOutboundCall CreateCase CreateTask CreateWisdomSession DequeueContactAndTransferToQueue EndFlowModuleExecution GetCase InvokeFlowModule StartOutboundChatContact TagContact TransferContactToAgent TransferContactToQueue UnTagContact UpdateCase UpdateContactAttributes UpdateContactCallbackNumber UpdateContactData UpdateContactEventHooks UpdateContactMediaProcessing UpdateContactMediaStreamingBehavior UpdateContactRecordingAndAnalyticsBehavior UpdateContactRecordingBehavior ResumeContact UpdateContactRoutingBehavior UpdateContactTargetQueue UpdateContactTextToSpeechVoice UpdatePreviousContactParticipantState",
  "flow control":
    "CheckHoursOfOperation CheckMetricData CheckOutboundCallStatus CheckVoiceId Compare DistributeByPercentage EndFlowExecution GetMetricData Loop StartVoiceIdStream TransferToFlow UpdateFlowAttributes UpdateFlowLoggingBehavior UpdateRoutingCriteria Wait",
  participant:
    "ConnectParticipantWithLexBot DisconnectParticipant GetParticipantInput MessageParticipant MessageParticipantIteratively ShowView",
  interaction:
    "AssociateContactToCustomerProfile CreateCallbackContact CreateCustomerProfile InvokeLambdaFunction GetCustomerProfile GetCustomerProfileObject GetCalculatedAttributesForCustomerProfile UpdateCustomerProfile",
};

test.each(Object.entries(guide))("every %s action of the guide is run, noted or refused", (_, types) => {
  const known = [...actions.keys(), ...refusedActions.map(({ type }) => type)];
  expect(types.split(" ").filter((type) => !known.includes(type))).toEqual([]);
});

test("an action is run, noted or refused, and not two of them", () => {
  expect(refusedActions.filter(({ type }) => actions.has(type))).toEqual([]);
});

test("the README's table is that of the code; RENEW=1 in front of the command writes it anew", async () => {
  const text = await readFile(readme, "utf8");
  if (process.env["RENEW"])
    await writeFile(
      readme,
      text.replace(rows, () => head + table),
    );
  const [written = ""] = rows.exec(await readFile(readme, "utf8")) ?? [];
  expect(written).toBe(head + table);
});
