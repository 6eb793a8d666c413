/** What the old console calls otherwise than the flow language. */
const system: Readonly<Record<string, string>> = {
  "Stored customer input": "StoredCustomerInput",
  "Customer Number": "CustomerEndpoint.Address",
  "Dialed Number": "SystemEndpoint.Address",
  "Customer callback number": "CustomerCallBackPhoneNumber",
  "Text to speech voice": "TextToSpeechVoiceId",
};

/** The JSONPath of an attribute that a menu of the old console named: `User Defined`, `External`, `System`. */
export function referenceTo(namespace: string, name: string): string {
  if (namespace === "System") return `$.${system[name] ?? name}`;
  const key = /^\w[\w-]*$/.test(name) ? name : `['${name}']`;
  return `$.${namespace === "User Defined" ? "Attributes" : namespace}.${key}`;
}
