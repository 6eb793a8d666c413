// A function as Lambda starts it: it loads on a whole processor, and gets its share of one when its first event comes.
const { readFileSync, writeFileSync, writeSync } = require("node:fs");
const { join } = require("node:path");
const { context } = require("./context.cjs");

const { bundle, event, group } = JSON.parse(readFileSync(0, "utf8"));
const before = process.moduleLoadList.length;
const loading = performance.now();
const { handler } = require(bundle);
const init = performance.now() - loading;

// As Lambda's runtime does before it asks for the event.
setImmediate(() => {
  if (group) writeFileSync(join(group, "cgroup.procs"), String(process.pid));
  const started = performance.now();
  void handler(event, context).then((reply) => {
    const first = performance.now() - started;
    const { user, system } = process.cpuUsage();
    const { maxRSS } = process.resourceUsage();
    const builtins = process.moduleLoadList.length - before;
    writeSync(
      3,
      JSON.stringify({ reply, init, first, cpu: (user + system) / 1000, peak: maxRSS / 1024, builtins }),
    );
    process.exit();
  });
});
