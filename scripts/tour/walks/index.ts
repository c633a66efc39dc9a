import type { Walk } from "../tourist.ts";
import { adding } from "./adding.ts";
import { buying } from "./buying.ts";
import { ownPages } from "./own-pages.ts";
import { states } from "./states.ts";

export const WALKS: Readonly<Record<string, Walk>> = { adding, buying, ownPages, states };
