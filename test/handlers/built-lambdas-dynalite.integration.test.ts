import { startDynalite } from "../../simulator/aws/dynalite.ts";
import { builtLambdasSuite } from "./built-lambdas-suite.ts";

builtLambdasSuite("dynalite", startDynalite);
