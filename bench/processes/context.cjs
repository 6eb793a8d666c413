// What Lambda hands to a function besides the event.
exports.context = {
  awsRequestId: "7a1c1f0e-2b2e-4d2c-9a54-2d5b1d9a7c11",
  functionName: "benched",
  functionVersion: "1",
  memoryLimitInMB: "512",
  invokedFunctionArn: "arn:aws:lambda:ap-northeast-1:123456789012:function:benched",
  getRemainingTimeInMillis: () => 5000,
};
