import type { FormReading, Known } from "./read-form.ts";
import { readAddUserForm } from "./read-form.ts";
import { readMember, takeSaved } from "./read-member.ts";
import { readProfile } from "./read-profile.ts";
import { readWizard } from "./read-wizard.ts";
import { readUpgrade } from "./upgrade.ts";

/** A kind of place in which somebody gets a seat: what stands in it is read as that kind is built. */
export type Door = "form" | "profile" | "upgrade" | "wizard" | "member";

/** Reads what is chosen at a door, as it stands now. */
type Reader = (place: Element, known: Known) => FormReading;

export const READERS: Readonly<Record<Door, Reader>> = {
  form: readAddUserForm,
  profile: readProfile,
  upgrade: readUpgrade,
  wizard: readWizard,
  member: readMember,
};

/** What a door that shows what is saved takes from a press of one of its buttons. */
export const ON_PRESS: Readonly<Partial<Record<Door, (place: Element) => void>>> = {
  member: takeSaved,
};

/** What keeps ours apart where the host does not: between the parts of the wizard, and below the buttons of a question. */
export const MARGINS: Readonly<Partial<Record<Door, string>>> = {
  upgrade: "0 24px 24px",
  wizard: "16px 0 0",
};
