import { expect, test } from "@jest/globals";
import { whyNotSent } from "../../../src/adapters/sns/why-not-sent.ts";

const phone = "+819012345678";
const named = (name: string, message: string) => Object.assign(new Error(message), { name });

/** What SNS was reported to say, where, and of what. */
const reported = [
  {
    of: "a region without SMS, us-west-1",
    source: "github.com/aws/aws-sdk-js/issues/1217",
    name: "InvalidParameter",
    says: `Invalid parameter: PhoneNumber Reason: ${phone} is not valid to publish to`,
    becomes: "failed",
  },
  {
    of: "a region without SMS",
    source: "github.com/boto/boto3/issues/2195",
    name: "InvalidParameterException",
    says: `Invalid parameter: PhoneNumber Reason: ${phone} is not valid to publish to`,
    becomes: "failed",
  },
  {
    of: "a number that others could text",
    source: "github.com/aws/aws-sdk-js/issues/1368",
    name: "InvalidParameterException",
    says: `Invalid parameter: PhoneNumber Reason: ${phone} is not valid to publish to`,
    becomes: "failed",
  },
  {
    of: "digits that are no number",
    source: "github.com/getmoto/moto/issues/2529",
    name: "InvalidParameter",
    says: "Phone number does not meet the E164 format",
    becomes: "invalid-number",
  },
  {
    of: "digits that are no number, by the rules of End User Messaging",
    source: "docs.aws.amazon.com/pinpoint/latest/apireference_smsvoicev2/API_SendTextMessage.html",
    name: "ValidationException",
    says: "1 validation error detected: Value at 'phoneNumber' failed to satisfy constraint",
    becomes: "invalid-number",
  },
  {
    of: "a number that opted out; Publish is said to accept it, too: cds-snc/notification-api/pull/2207",
    source: "docs.aws.amazon.com/sns/latest/api/API_CreateSMSSandboxPhoneNumber.html",
    name: "OptedOutException",
    says: `${phone} is opted out`,
    becomes: "rejected",
  },
  {
    of: "a text over 1,600 characters",
    source: "docs.aws.amazon.com/sns/latest/api/API_Publish.html",
    name: "InvalidParameterException",
    says: "Invalid parameter: Message too long",
    becomes: "rejected",
  },
  {
    of: "a text without any",
    source: "docs.aws.amazon.com/sns/latest/api/API_Publish.html",
    name: "InvalidParameterException",
    says: "Invalid parameter: Empty message",
    becomes: "rejected",
  },
] as const;

test.each(reported)("$becomes is what is said of $of", ({ name, says, becomes }) => {
  expect(whyNotSent(named(name, says))).toEqual(
    becomes === "failed"
      ? { outcome: "failed", cause: expect.stringMatching(`^${name} at `) }
      : { outcome: "rejected", reason: becomes },
  );
});

test.each([
  ["OptedOut", ""],
  ["PhoneNumberOptedOut", ""],
])("%s is a refusal for good", (name, message) => {
  expect(whyNotSent(named(name, message))).toEqual({ outcome: "rejected", reason: "rejected" });
});

test.each([
  ["InvalidParameter", "Invalid parameter: PhoneNumber"],
  [
    "InvalidParameterException",
    "Invalid parameter: PhoneNumber Reason: not a verified number of the sandbox",
  ],
  ["InvalidParameterException", "Invalid parameter: MessageAttributes Reason: bad SenderID"],
  ["InvalidParameterException", "Invalid parameter: Message attribute AWS.SNS.SMS.SenderID"],
  ["InvalidParameterException", "Invalid parameter: TopicArn"],
  ["AuthorizationErrorException", "not authorized to publish to this phone number with this message"],
  ["Throttling", "Rate of this phone number exceeded"],
  ["InternalErrorException", "the message could not be taken"],
  ["TimeoutError", "no connection in time"],
  ["AbortError", "Request aborted"],
  ["CredentialsProviderError", "Could not load credentials from any providers"],
])("what is no fault of the customer stays owed: %s, %s", (name, message) => {
  expect(whyNotSent(named(name, message))).toEqual({
    outcome: "failed",
    cause: expect.stringMatching(`^${name} at `),
  });
});

test("it may have been sent when SNS got it and did not answer", () => {
  expect(whyNotSent(named("AbortError", "Request aborted"), { isUnanswered: true })).toEqual({
    outcome: "unconfirmed",
    cause: expect.stringMatching(/^AbortError at /),
  });
});

test("it was sent, by all likelihood, when SNS's words of acceptance can't be read", () => {
  const error = Object.assign(named("SyntaxError", "no XML"), { $metadata: { httpStatusCode: 200 } });
  expect(whyNotSent(error)).toEqual({
    outcome: "unconfirmed",
    cause: "SyntaxError 200",
  });
});

test("the cause tells neither the number, in whatever form, nor the text", () => {
  const requestId = "1f2e3d4c-0000-4000-8000-000000000000";
  const error = Object.assign(
    named("InternalErrorException", `"Your order is cancelled" to ${phone} (090-1234-5678), ${phone} again`),
    { $metadata: { httpStatusCode: 500, requestId } },
  );
  expect(whyNotSent(error)).toEqual({
    outcome: "failed",
    cause: `InternalErrorException 500 ${requestId}`,
  });
});

test("what is no error is a failure too", () => {
  expect(whyNotSent(undefined)).toEqual({ outcome: "failed", cause: "undefined" });
});
