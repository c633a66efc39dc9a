import type { Role } from "../../../../../shared/seats/roles.ts";
import type { HelpDeskPage, Reading } from "../../kind.ts";
import { BELL, SHEET, STAFF_PATH } from "./selectors.ts";

/** All of the counter's pages. */
export const counterPage: HelpDeskPage = {
  tableVersion: "2026-12-01",
  expected: [
    {
      place: "add_button",
      surface: {
        shows: { kind: "badge" },
        applies: (path) => path.startsWith("/shop"),
        stays: true,
        prove: (page) => page.querySelector(BELL),
      },
      by: [BELL],
    },
  ],
  pageKinds: [
    ["person", STAFF_PATH],
    ["agent", /^\/shop/],
  ],
  doors: { sheet: { read: readSheet, margin: "1ch 0 0" } },
  refusals: { button: SHEET.button, alert: SHEET.error },
  personAt: (path) => STAFF_PATH.exec(path)?.[1],
  besideBadge: (bell) => bell,
  aboveTeamMeter: (found) => found,
  frames: null,
};

const ROLES: Readonly<Record<string, Role>> = { clerk: "agent", chief: "admin", guest: "end_user" };

function readSheet(sheet: Element): Reading {
  const row = sheet.querySelector(SHEET.job);
  const job = sheet.querySelector<HTMLElement>(SHEET.chosenJob)?.dataset.job ?? "";
  const role = ROLES[job] ?? "unknown";
  const userType = role === "unknown" ? role : role === "end_user" ? role : "staff";
  return { role, userType, isForeign: false, row };
}
