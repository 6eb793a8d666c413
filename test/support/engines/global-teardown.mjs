// biome-ignore lint/style/noDefaultExport: jest wants it
export default async function tearDown() {
  await globalThis.stopDynamodbLocal?.();
}
