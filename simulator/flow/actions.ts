import type { Action } from "./action.ts";
import { checkHoursOfOperation } from "./actions/check-hours-of-operation.ts";
import { checkMetricData } from "./actions/check-metric-data.ts";
import { compare } from "./actions/compare.ts";
import { connectParticipantWithLexBot } from "./actions/connect-participant-with-lex-bot.ts";
import { createCallbackContact } from "./actions/create-callback-contact.ts";
import { dequeueContactAndTransferToQueue } from "./actions/dequeue-contact-and-transfer-to-queue.ts";
import { disconnectParticipant } from "./actions/disconnect-participant.ts";
import { distributeByPercentage } from "./actions/distribute-by-percentage.ts";
import { endFlowExecution } from "./actions/end-flow-execution.ts";
import { endFlowModuleExecution } from "./actions/end-flow-module-execution.ts";
import { getMetricData } from "./actions/get-metric-data.ts";
import { getParticipantInput } from "./actions/get-participant-input.ts";
import { invokeFlowModule } from "./actions/invoke-flow-module.ts";
import { invokeLambdaFunction } from "./actions/invoke-lambda-function.ts";
import { loop } from "./actions/loop.ts";
import { messageParticipant } from "./actions/message-participant.ts";
import { messageParticipantIteratively } from "./actions/message-participant-iteratively.ts";
import { tagContact } from "./actions/tag-contact.ts";
import { transferContactToAgent } from "./actions/transfer-contact-to-agent.ts";
import { transferContactToQueue } from "./actions/transfer-contact-to-queue.ts";
import { transferParticipantToThirdParty } from "./actions/transfer-participant-to-third-party.ts";
import { transferToFlow } from "./actions/transfer-to-flow.ts";
import { untagContact } from "./actions/untag-contact.ts";
import { updateContactAttributes } from "./actions/update-contact-attributes.ts";
import { updateContactCallbackNumber } from "./actions/update-contact-callback-number.ts";
import { updateContactData } from "./actions/update-contact-data.ts";
import { updateContactEventHooks } from "./actions/update-contact-event-hooks.ts";
import { updateContactRecordingAndAnalyticsBehavior } from "./actions/update-contact-recording-and-analytics-behavior.ts";
import { updateContactRecordingBehavior } from "./actions/update-contact-recording-behavior.ts";
import { updateContactRoutingBehavior } from "./actions/update-contact-routing-behavior.ts";
import { updateContactTargetQueue } from "./actions/update-contact-target-queue.ts";
import { updateContactTextToSpeechVoice } from "./actions/update-contact-text-to-speech-voice.ts";
import { updateFlowAttributes } from "./actions/update-flow-attributes.ts";
import { updateFlowLoggingBehavior } from "./actions/update-flow-logging-behavior.ts";
import { wait } from "./actions/wait.ts";

/** Every action type that the engine knows. */
export const actions: ReadonlyMap<string, Action> = new Map(
  [
    checkHoursOfOperation,
    checkMetricData,
    compare,
    connectParticipantWithLexBot,
    createCallbackContact,
    dequeueContactAndTransferToQueue,
    disconnectParticipant,
    distributeByPercentage,
    endFlowExecution,
    endFlowModuleExecution,
    getMetricData,
    getParticipantInput,
    invokeFlowModule,
    invokeLambdaFunction,
    loop,
    messageParticipant,
    messageParticipantIteratively,
    tagContact,
    transferContactToAgent,
    transferContactToQueue,
    transferParticipantToThirdParty,
    transferToFlow,
    untagContact,
    updateContactAttributes,
    updateContactCallbackNumber,
    updateContactData,
    updateContactEventHooks,
    updateContactRecordingAndAnalyticsBehavior,
    updateContactRecordingBehavior,
    updateContactRoutingBehavior,
    updateContactTargetQueue,
    updateContactTextToSpeechVoice,
    updateFlowAttributes,
    updateFlowLoggingBehavior,
    wait,
  ].map((action) => [action.type, action]),
);
