import { ContainerModule } from "inversify";
import { consoleLog } from "../adapters/console/index.ts";
import { systemClock } from "../adapters/system-clock/index.ts";
import { tokens } from "./tokens.ts";

/** Binds the clock, the source of random ids and the log of the process. Tests and the local line bind others instead. */
export const systemModule = new ContainerModule(({ bind }) => {
  bind(tokens.clock).toConstantValue(systemClock);
  bind(tokens.newId).toConstantValue(() => crypto.randomUUID());
  bind(tokens.log).toConstantValue(consoleLog());
});
