// A process that loads several bundles and invokes them in turn, each with an event of its own in every round.
const { readFileSync, writeSync } = require("node:fs");

const { candidates, rounds } = JSON.parse(readFileSync(0, "utf8"));

const loaded = candidates.map(({ name, bundle, env }) => {
  Object.assign(process.env, env);
  delete require.cache[bundle];
  return { name, handler: require(bundle).handler, calls: [] };
});

async function call({ handler, calls }, event) {
  const [cpu, started] = [process.cpuUsage(), performance.now()];
  const reply = await handler(event);
  const ms = performance.now() - started;
  const { user, system } = process.cpuUsage(cpu);
  calls.push({ reply, ms, cpuMs: (user + system) / 1000 });
}

// The order of the bundles in a round: it changes, so that none is always the first, or always after the same one.
function inTurn(index) {
  const turns = loaded.map((_, turn) => (index + turn) % loaded.length);
  return index % 2 === 0 ? turns : turns.reverse();
}

async function callAll() {
  for (const [index, events] of rounds.entries())
    for (const who of inTurn(index)) await call(loaded[who], events[who]);
}

void callAll().then(() => {
  writeSync(3, JSON.stringify(loaded.map(({ name, calls }) => ({ name, calls }))));
  process.exit();
});
