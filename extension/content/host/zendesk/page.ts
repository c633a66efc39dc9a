import type { HelpDeskPage, Known, Reading } from "../kind.ts";
import { addButton, boxOfAddButton } from "./add-button.ts";
import { addUserPage } from "./add-user-form.ts";
import { memberPage } from "./member-page.ts";
import { placeFor } from "./place.ts";
import { profile, userTypeIn } from "./profile.ts";
import type { FormReading } from "./read-form.ts";
import { readAddUserForm } from "./read-form.ts";
import { readMember, takeSaved } from "./read-member.ts";
import { readProfile } from "./read-profile.ts";
import { forgetWizard, readWizard } from "./read-wizard.ts";
import {
  AGENT_PATHS,
  MEMBER_PATH,
  MEMBERS_PATH,
  NEW_USER_PATH,
  PERSON_PATH,
  SELECTORS,
  TABLE_VERSION,
  WIZARD_PATH,
} from "./selectors.ts";
import { headOf, teamMembers } from "./team-members.ts";
import { readUpgrade, watchUpgrade } from "./upgrade.ts";
import { wizard, wizardInFrame } from "./wizard.ts";

/** Zendesk's agent interface and Admin Center. */
export const zendeskPage: HelpDeskPage = {
  tableVersion: TABLE_VERSION,
  expected: [
    { place: "add_button", surface: addButton, by: [SELECTORS.addButton] },
    {
      place: "add_form",
      surface: { ...addUserPage, shows: { kind: "form" } },
      by: [SELECTORS.emailInput, SELECTORS.choice],
    },
    { place: "team_members", surface: teamMembers, by: [SELECTORS.seatsRemaining] },
    { place: "profile", surface: profile, by: [SELECTORS.choice] },
    { place: "wizard", surface: wizard, by: [SELECTORS.emailInput] },
    { place: "member_page", surface: memberPage, by: [SELECTORS.choice] },
  ],
  pageKinds: [
    ["new_user", NEW_USER_PATH],
    ["person", PERSON_PATH],
    ["agent", AGENT_PATHS],
    ["team_members", MEMBERS_PATH],
    ["new_member", WIZARD_PATH],
    ["member", MEMBER_PATH],
  ],
  doors: {
    form: { read: placed(readAddUserForm) },
    profile: {
      read: placed(readProfile),
      isProfile: true,
      leadsTo(box, words, open, life) {
        const userType = userTypeIn(box, words);
        if (userType !== null) watchUpgrade(userType, (question, until) => open(question, "upgrade", until), life);
      },
    },
    // Ours is kept apart where the host doesn't do it: below the buttons of a question, and between the wizard's parts.
    upgrade: { read: placed(readUpgrade), margin: "0 24px 24px" },
    wizard: { read: placed(readWizard), margin: "16px 0 0" },
    member: { read: placed(readMember), onPress: takeSaved },
  },
  refusals: SELECTORS,
  personAt: (path) => PERSON_PATH.exec(path)?.[1],
  besideBadge: boxOfAddButton,
  aboveTeamMeter: headOf,
  frames: {
    place: "wizard",
    surface: wizardInFrame,
    isOn: (path) => WIZARD_PATH.test(path),
    onLeft: forgetWizard,
  },
};

/** Where a reading names no row, the meter stands by the control that it is about. */
function placed(read: (place: Element, known: Known) => FormReading): (place: Element, known: Known) => Reading {
  return (place, known) => {
    const { control, row = placeFor(place, control), ...reading } = read(place, known);
    return { ...reading, row };
  };
}
