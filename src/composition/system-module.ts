import { ContainerModule } from "inversify";
import { consoleLog } from "../adapters/console/index.ts";
import { rehearse } from "../adapters/dynamodb/index.ts";
import { systemClock } from "../adapters/system-clock/index.ts";
import { tokens } from "./tokens.ts";

/**
 * Binds the clock and the log of the process. Tests and the local line bind others instead.
 * Lambda gives a function that starts a whole processor, and no caller's time runs: so the database is connected to then.
 */
export const systemModule = new ContainerModule(({ bind, onActivation }) => {
  bind(tokens.clock).toConstantValue(systemClock);
  bind(tokens.log).toConstantValue(consoleLog());
  onActivation(tokens.dynamodb, (_, client) => {
    void rehearse(client);
    return client;
  });
});
