import { startDynalite } from "../../local/aws/dynalite.ts";
import { builtLambdasSuite } from "./built-lambdas-suite.ts";

builtLambdasSuite("dynalite", startDynalite);
