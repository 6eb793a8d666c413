// A process as Lambda starts one: loads a bundle, invokes it once, and reports the milliseconds since its start.
const { readFileSync, writeSync } = require("node:fs");

const { bundle, event } = JSON.parse(readFileSync(0, "utf8"));

void require(bundle)
  .handler(event)
  .then((reply) => {
    const ms = performance.now();
    const { user, system } = process.cpuUsage();
    writeSync(3, JSON.stringify({ reply, ms, cpuMs: (user + system) / 1000 }));
    process.exit();
  });
