import type { TicketsPart } from "../../../shared/api/index.ts";
import type { FormState } from "../../../shared/meter/form-state.ts";
import type { AccountRole, HostWords } from "../../platform/host-words.ts";
import type { PageKind, Place } from "../../platform/self-check.ts";
import type { DialogSelectors } from "./announced-dialogs.ts";
import type { RefusalSelectors } from "./refusal.ts";
import type { FormSurface, Surface } from "./surfaces.ts";

// A kind of help desk, as its pages are built: a folder beside this, and a line in each file of help-desk-kinds/. It comes in
// parts, since each script carries only its own.

/** What every page of the help desk begins with: where somebody is added. */
export interface HelpDeskForms {
  /** In a dialog, which most help desks portal to the body. */
  inDialogs: readonly FormSurface[];
  dialogs: DialogSelectors;
  /** In the page's own content. */
  inPages: readonly FormSurface[];
}

/** All the other places, and how each is read. */
export interface HelpDeskPage {
  /** Of when its selectors and words are: whoever reports that a place isn't found says by which it was looked for. */
  tableVersion: string;
  /** What a page should have, by its address. Dialogs come when somebody opens them, and are no part of this. */
  expected: readonly ExpectedPlace[];
  /** How its pages are told apart; the first that matches. */
  pageKinds: readonly (readonly [PageKind, RegExp])[];
  /** The kinds of places in which somebody gets a seat, those of its forms among them, by name. */
  doors: Readonly<Record<string, Door>>;
  refusals: RefusalSelectors;
  /** Whose profile this page is; `undefined` where it is nobody's. */
  personAt(path: string): string | undefined;
  /** After what the badge stands, beside what its surface has found. */
  besideBadge(found: Element): Element;
  /** After what the meter of the team's page stands, given what its surface has found. */
  aboveTeamMeter(found: Element): Element;
  /** Pages with a form that may stand in a frame; `null` where there are none. */
  frames: FormInFrames | null;
}

export interface ExpectedPlace {
  place: Place;
  surface: Surface;
  /** What tells it, as far as that is a selector. */
  by: readonly string[];
}

/** What is looked for in a page's frames, and by our script in each of them, whose own address says nothing. */
export interface FormInFrames {
  place: Place;
  surface: FormSurface;
  isOn(path: string): boolean;
  /** Somebody has left such a page. */
  onLeft(): void;
}

/** A kind of place in which somebody gets a seat: what stands in it is read as that kind is built. */
export interface Door {
  /** Reads what is chosen there, as it stands now. */
  read(place: Element, known: Known): Reading;
  /** What keeps ours apart where the host does not, as CSS has it. */
  margin?: string;
  /** Takes note of a press of one of the place's buttons, where it shows what is saved. */
  onPress?(place: Element): void;
  /** It is a person's profile, which otherwise says nothing of licenses. */
  isProfile?: true;
  /** Calls `open` with places that this one leads to, until `life`. */
  leadsTo?(place: Element, words: HostWords | null, open: OpenForm, life: AbortSignal): void;
}

/** Puts the meter into a form in which somebody gets a seat, until `life`; `door` is its name among the help desk's. */
export type OpenForm = (form: Element, door: string, life: AbortSignal) => void;

/** What is read of the person who is being added, and where the meter belongs. Nothing else of the form is looked at. */
export interface Reading extends Omit<FormState, "refused"> {
  /** A role is chosen that neither the host's keys nor its words tell: one of the account's own, perhaps. */
  isForeign: boolean;
  /** After what the meter stands; `null` where it stands nowhere (yet). */
  row: Element | null;
}

/** What a form is read by. */
export interface Known {
  /** The host's words in the page's language; `null` where we don't know it, so that nothing is guessed from a foreign word. */
  words: HostWords | null;
  /** The account's own roles, as far as they were read. */
  accountRoles: readonly AccountRole[];
}

/**
 * The help desk's own tickets, asked for by its page for `person` and nobody else. Rejects with `signed-out` and
 * `person-changed`, and with `help-desk-unavailable` where it gives no answer that can be used.
 */
export type CreateTickets = (person: string, origin: string, ask: typeof fetch) => TicketsPart;
