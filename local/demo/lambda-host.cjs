// Stands in for Lambda's runtime: loads one bundle and answers one event after another.
const { handler } = require(process.argv[2]);

process.on("message", async (event) => process.send(await handler(event)));
