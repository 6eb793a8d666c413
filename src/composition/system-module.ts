import { randomUUID } from "node:crypto";
import { ContainerModule, type ContainerModuleLoadOptions } from "inversify";
import { consoleLog } from "../adapters/console/index.ts";
import { rehearse } from "../adapters/dynamodb/index.ts";
import { systemClock } from "../adapters/system-clock/index.ts";
import { tokens } from "./tokens.ts";

function bindSystem({ bind }: ContainerModuleLoadOptions): void {
  bind(tokens.clock).toConstantValue(systemClock);
  bind(tokens.newId).toConstantValue(randomUUID);
  bind(tokens.log).toConstantValue(consoleLog());
}

/** Binds the clock, the source of random ids and the log of the process. Tests and the local line bind others instead. */
export const systemModule = new ContainerModule(bindSystem);

/**
 * The same for a function in Lambda, which besides connects to the database while it starts: Lambda gives it a whole
 * processor then, and no caller's time runs.
 */
export const startingModule = new ContainerModule((options) => {
  bindSystem(options);
  options.onActivation(tokens.dynamodb, (_, client) => {
    void rehearse(client);
    return client;
  });
});
