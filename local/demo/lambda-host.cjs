// Takes the place of Lambda's runtime: loads a bundle, and invokes its handler with one event after another.
const { handler } = require(process.argv[2]);

process.on("message", async (event) => process.send(await handler(event)));
