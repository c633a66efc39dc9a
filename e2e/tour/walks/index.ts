import type { Walk } from "../tourist.ts";
import { adding } from "./adding.ts";
import { asking } from "./asking.ts";
import { buying } from "./buying.ts";
import { doors } from "./doors.ts";
import { fullCart } from "./full-cart.ts";
import { ownPages } from "./own-pages.ts";
import { places } from "./places.ts";
import { states } from "./states.ts";
import { subscription } from "./subscription.ts";
import { withoutService } from "./without-service.ts";

export const WALKS: Readonly<Record<string, Walk>> = {
  adding,
  buying,
  fullCart,
  asking,
  places,
  doors,
  ownPages,
  subscription,
  states,
  withoutService,
};
