import { startDynalite } from "../support/engines/dynalite.ts";
import { builtLambdasSuite } from "./built-lambdas-suite.ts";

builtLambdasSuite("dynalite", startDynalite);
