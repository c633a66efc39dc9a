import type { FormSurface } from "../surfaces.ts";
import { boxAround, isCopy } from "./box.ts";
import { readChoices } from "./choices.ts";
import { productOf } from "./read-member.ts";
import { MEMBER_PATH } from "./selectors.ts";

/** A member's page, on which the roles in Support and in the other products are given. */
export const memberPage: FormSurface = {
  shows: { kind: "meter", door: "member" },
  applies: (path) => MEMBER_PATH.test(path),
  prove(page) {
    const [first, ...others] = readChoices(page)
      .filter((choice) => productOf(choice) !== null && !isCopy(choice.element))
      .map(({ element }) => element);
    return first === undefined ? null : boxAround(first, ...others);
  },
};
