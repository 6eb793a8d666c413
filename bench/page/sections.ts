import type { Figures } from "../figures.ts";
import { aimsSection } from "./sections/aims-section.ts";
import { coldSection } from "./sections/cold-section.ts";
import { connectionsSection } from "./sections/connections-section.ts";
import { countsSection } from "./sections/counts-section.ts";
import { loadSection } from "./sections/load-section.ts";
import { noticesSection } from "./sections/notices-section.ts";
import { peersSection } from "./sections/peers-section.ts";
import { profileSection } from "./sections/profile-section.ts";
import { scaleSection } from "./sections/scale-section.ts";
import type { Section } from "./sections/section.ts";

/** The sections of what was measured. */
export const sectionsOf = (figures: Figures): readonly Section[] =>
  [
    aimsSection(figures),
    figures.peers && peersSection(figures.peers),
    figures.peers && countsSection(figures.peers),
    figures.cold && coldSection(figures.cold),
    figures.connections && connectionsSection(figures),
    figures.profile && profileSection(figures.profile),
    figures.notices && noticesSection(figures),
    figures.scale && scaleSection(figures.scale),
    figures.load && loadSection(figures),
  ].filter((section) => section !== undefined);
