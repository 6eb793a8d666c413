import { type Conversion, type Conversions, equals, error, queueOf } from "./conversion.ts";
import { referenceTo } from "./reference-to.ts";

const transferToQueue: Conversion = {
  type: "TransferContactToQueue",
  ways: { AtCapacity: error("QueueAtCapacity") },
};

const transferToFlow: Conversion = {
  type: "TransferToFlow",
  parameters: (given) => ({ ContactFlowId: given.text("ContactFlowId") }),
};

const compare: Conversion = {
  type: "Compare",
  parameters: (given) => ({
    ComparisonValue: referenceTo(given.text("Namespace") ?? "", given.text("Attribute") ?? ""),
  }),
};

const yesAndNo = { True: equals("True"), False: equals("False") };

export const branchesAndEnds: Conversions = {
  CheckAttribute: compare,
  CheckCallAttribute: compare,
  CheckHoursOfOperation: {
    type: "CheckHoursOfOperation",
    ways: yesAndNo,
    parameters: (given) => ({ HoursOfOperationId: given.text("Hours") }),
  },
  CheckStaffing: {
    type: "CheckMetricData",
    ways: { True: { operator: "NumberGreaterThan", operand: "0" }, False: error("NoMatchingCondition") },
    parameters: (given) => ({ MetricType: `NumberOfAgents${given.text("Status")}`, ...queueOf(given) }),
  },
  "CheckQueueStatus:CheckQueueTime": {
    type: "CheckMetricData",
    ways: { CheckQueueTime: "itself" },
    parameters: (given) => ({ MetricType: "OldestContactInQueueAgeSeconds", ...queueOf(given) }),
  },
  "CheckQueueStatus:CheckQueueCapacity": {
    type: "CheckMetricData",
    ways: { CheckQueueCapacity: "itself" },
    parameters: (given) => ({ MetricType: "NumberOfContactsInQueue", ...queueOf(given) }),
  },
  PercentileBranching: { type: "DistributeByPercentage", chain: true },
  GetMetricData: { type: "GetMetricData", parameters: queueOf },
  Loop: {
    type: "Loop",
    ways: { Looping: equals("ContinueLooping"), Complete: equals("DoneLooping") },
    parameters: (given) => ({ LoopCount: given.text("LoopCount") }),
  },
  Wait: {
    type: "Wait",
    ways: { Timeout: equals("WaitCompleted"), CustomerReturn: equals("CustomerReturned") },
    parameters: (given) => ({
      TimeLimitSeconds: given.text("TimeoutSeconds"),
      Events: given.text("InterruptOnCustomerReturn") === "true" && ["CustomerReturned"],
    }),
  },
  "Transfer:Queue": transferToQueue,
  CustomerInQueue: transferToQueue,
  "Transfer:Flow": transferToFlow,
  TransferToFlow: transferToFlow,
  "Transfer:Agent": { type: "TransferContactToAgent" },
  "Transfer:PhoneNumber": {
    type: "TransferParticipantToThirdParty",
    ways: { CallFailure: error("CallFailed"), Timeout: error("ConnectionTimeLimitExceeded") },
    parameters: (given) => ({
      ThirdPartyPhoneNumber: given.text("PhoneNumber"),
      ThirdPartyConnectionTimeLimitSeconds: given.text("TimeLimit"),
      ContinueFlowExecution: given.text("BlindTransfer") === "true" ? "False" : "True",
    }),
  },
  Disconnect: { type: "DisconnectParticipant" },
  Resume: { type: "EndFlowExecution" },
};
