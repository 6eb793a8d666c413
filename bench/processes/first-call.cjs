// A function as Lambda starts it: it loads on a whole processor, and gets its share of one when its first event comes.
const { readFileSync, writeFileSync, writeSync } = require("node:fs");
const { join } = require("node:path");

const { bundle, event, group } = JSON.parse(readFileSync(0, "utf8"));
const { handler } = require(bundle);

// As Lambda's runtime does before it asks for the event.
setImmediate(() => {
  if (group) writeFileSync(join(group, "cgroup.procs"), String(process.pid));
  const started = performance.now();
  void handler(event).then((reply) => {
    writeSync(3, JSON.stringify({ reply, ms: performance.now() - started }));
    process.exit();
  });
});
