/** What a variant rests on: the vendor's documentation, public code that works against the real page, or a guess. */
export type Evidence = "doc" | "code" | "guess";

interface Variant {
  is: string;
  rests: Evidence;
}

/**
 * All variants of the pages: `?variant=garden9,in-container` switches some on, `?variant=` switches all off. They are kept
 * in this tab while one navigates. What is not named is as it always was.
 */
export const VARIANTS = {
  // +Add > User, and what is shared by all forms.
  "bare-dialog": {
    is: "The add-user dialog asks for name and email alone; after Add the profile opens, where the role is chosen.",
    rests: "doc",
  },
  "type-radio": { is: "User type is a group of radio buttons, not a list.", rests: "doc" },
  "team-member-word": { is: "The staff's user type is called by the vendor's other name for it.", rests: "doc" },
  garden8: { is: "Lists and the +Add menu have the markup of Garden 8.", rests: "code" },
  garden9: { is: "Lists are comboboxes of Garden 9.", rests: "code" },
  "in-container": { is: "Dialogs open in a container that is there for good, not in the body.", rests: "guess" },
  "no-test-ids": { is: "Forms, dialogs and the menu's User item have no test ids.", rests: "guess" },
  "opaque-values": { is: "Options have numbers as their values: only their words tell what they are.", rests: "guess" },
  "unknown-role": {
    is: "One role more can be given, which neither the vendor's words nor the account's custom roles know.",
    rests: "doc",
  },
  // Other pages.
  "agent-or-light": {
    is: "`/agent/users/new` has no user type: its role is Agent or Light agent.",
    rests: "code",
  },
  "profile-role": {
    is: "A person's profile has the user type of an end user, whose upgrade is confirmed, and the role of an agent.",
    rests: "doc",
  },
  "create-member": {
    is: "Team members has Create team member, which leads to the wizard, and each name leads to the member's page.",
    rests: "doc",
  },
  "two-limits": {
    is: "Seats remaining has a line for agents, one for light agents, and the link Add more seats.",
    rests: "doc",
  },
  "brands-step": { is: "The wizard asks for brands before its last step.", rests: "doc" },
  "save-with-role": { is: "The wizard's role step is the last, and has Save.", rests: "guess" },
  "wizard-products": {
    is: "The wizard's role step has a list for each other product, too, as a member's page has.",
    rests: "guess",
  },
  "wizard-frame": { is: "The wizard stands in a frame of the page's own origin.", rests: "guess" },
  "wizard-other-origin": { is: "The wizard stands in a frame of another subdomain.", rests: "guess" },
  // What a guess may be instead: nothing that is known tells what stands there.
  "other-words": {
    is: "User types and roles are called by words that no table has, and options have numbers as their values.",
    rests: "guess",
  },
  "plain-dialog": { is: "Dialogs have neither a role nor Garden's attributes.", rests: "guess" },
  "other-profile": {
    is: "The profile's controls are plain buttons that unfold: no list, no label, no test id.",
    rests: "guess",
  },
  "closed-root": { is: "The wizard stands in a closed shadow root.", rests: "guess" },
  // Nuisances: the page is as usual, and gets in the way.
  rerender: { is: "All of the page is rendered anew every 100 ms.", rests: "guess" },
  "drop-foreign": { is: "Twice a second, what React didn't make is taken out of dialogs and forms.", rests: "guess" },
  "clone-foreign": { is: "Twice a second, what React didn't make is replaced by a clone of it.", rests: "guess" },
  ghost: { is: "An inert, invisible clone of each dialog and form stands in the page.", rests: "guess" },
  "focus-jail": {
    is: "While a dialog is open, Tab from its end or from outside goes to its first control.",
    rests: "code",
  },
  shortcuts: { is: "Letters typed where no field is are shortcuts, heard at the document.", rests: "code" },
  "key-capture": { is: "The same shortcuts are taken on the window, before anybody else hears them.", rests: "guess" },
  "hostile-css": {
    is: "Style sheets that meet everything: empty divs hidden, text spaced out, animations.",
    rests: "guess",
  },
  "font-size": { is: "The root's font size is 10 px.", rests: "guess" },
  zoom: { is: "The body is zoomed to 150 %.", rests: "guess" },
  "patched-prototypes": { is: "The page has patched the DOM's and JavaScript's prototypes.", rests: "guess" },
  "mutation-storm": { is: "Two hundred nodes change with every frame that is drawn.", rests: "guess" },
  slow: { is: "A form's parts are drawn one after another, for 10 s.", rests: "guess" },
  "ticket-tabs": { is: "Tabs of three tickets and of the add-user page are mounted from the start.", rests: "code" },
} as const satisfies Record<string, Variant>;

export type VariantName = keyof typeof VARIANTS;
