import { ContainerModule } from "inversify";
import { consoleLog } from "../adapters/console/index.ts";
import { systemClock } from "../adapters/system-clock/index.ts";
import { tokens } from "./tokens.ts";

/** The surroundings of a process: its clock and its log. Tests and simulations put others in their place. */
export const systemModule = new ContainerModule(({ bind }) => {
  bind(tokens.clock).toConstantValue(systemClock);
  bind(tokens.log).toConstantValue(consoleLog());
});
