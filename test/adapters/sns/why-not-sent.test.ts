import { expect, test } from "@jest/globals";
import { whyNotSent } from "../../../src/adapters/sns/why-not-sent.ts";

const phone = "+819012345678";
const named = (name: string, message: string) => Object.assign(new Error(message), { name });

test.each([
  ["InvalidParameterException", `Invalid parameter: PhoneNumber Reason: ${phone} is not valid to publish to`],
  ["InvalidParameterValueException", `Invalid parameter: phone number ${phone}`],
  ["InvalidParameter", "Invalid parameter: PhoneNumber"],
  ["ValidationException", "1 validation error detected: Value at 'phoneNumber' failed"],
  ["ValidationError", "Phone Number is invalid"],
])("the number is refused for good: %s, %s", (name, message) => {
  expect(whyNotSent(named(name, message))).toEqual({
    outcome: "rejected",
    reason: "invalid-number",
  });
});

test.each([
  ["InvalidParameterException", "Invalid parameter: Message too long"],
  ["InvalidParameterException", "Invalid parameter: Empty message"],
  ["OptedOutException", `${phone} is opted out`],
  ["OptedOut", ""],
  ["PhoneNumberOptedOut", ""],
])("the text is refused for good: %s, %s", (name, message) => {
  expect(whyNotSent(named(name, message))).toEqual({
    outcome: "rejected",
    reason: "rejected",
  });
});

test.each([
  ["InvalidParameterException", "Invalid parameter: MessageAttributes Reason: bad SenderID"],
  ["InvalidParameterException", "Invalid parameter: Message attribute AWS.SNS.SMS.SenderID"],
  ["InvalidParameterException", "Invalid parameter: TopicArn"],
  ["AuthorizationErrorException", "not authorized to publish to this phone number with this message"],
  ["Throttling", "Rate of this phone number exceeded"],
  ["InternalErrorException", "the message could not be taken"],
  ["TimeoutError", "no answer to the message"],
  ["AbortError", "Request aborted"],
  ["CredentialsProviderError", "Could not load credentials from any providers"],
])("what is no fault of the customer stays owed: %s, %s", (name, message) => {
  expect(whyNotSent(named(name, message))).toEqual({
    outcome: "failed",
    cause: expect.stringMatching(`^${name} at `),
  });
});

test("the cause tells the error's type, status and request, never what SNS says", () => {
  const requestId = "9f3a1c1e-6b6d-4f0e-9a54-2d5b1d9a7c11";
  const error = named("InternalErrorException", `"ご注文" to ${phone} (090-1234-5678), ${phone} again`);
  expect(whyNotSent(Object.assign(error, { $metadata: { httpStatusCode: 500, requestId } }))).toEqual({
    outcome: "failed",
    cause: `InternalErrorException 500 ${requestId}`,
  });
});

test("what is no error is a failure too", () => {
  expect(whyNotSent(undefined)).toEqual({ outcome: "failed", cause: "undefined" });
});
