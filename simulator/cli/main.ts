#!/usr/bin/env node
import { endWith } from "../command/run-command.ts";
import { run } from "./run.ts";

void endWith(() => run(process.argv.slice(2)));
