/** Of when this table and that of words are: whoever reports that a place isn't found says by which he looked. */
export const TABLE_VERSION = "2026-11-30";

/**
 * Everything that is known of the help desk's markup, in one table (docs/host.md says how sure each row is). Class names are
 * generated there: nothing here depends on one.
 */
export const SELECTORS = {
  /** +Add. Where it is missing, everything else can't be trusted either. */
  addButton: '[data-test-id="header-toolbar-add-menu-button"]',
  /** Where +Add stands. */
  toolbar: '[data-test-id="header-toolbar"]',
  /** "Seats remaining" of the Team members page, where it can be told without its words. */
  seatsRemaining: '[data-test-id*="seats-remaining"]',
  /** What stands over a page of the Admin Center. */
  heading: "h1",
  /** Any dialog; which of them adds a user is decided by what stands in it. */
  dialog: '[role="dialog"], [data-garden-id="modals.modal"]',
  /** What opens dialogs: +Add, and whatever stands in its menu, of version 8 or 9. */
  opensDialogs:
    '[data-test-id="header-toolbar-add-menu-button"], [role="menuitem"], [data-garden-id="dropdowns.item"], [data-garden-id="dropdowns.menu.item"]',
  /** What makes a form one that adds a person. */
  emailInput: 'input[type="email"], input[name="email"], input[autocomplete="email"]',
  /**
   * Whatever a value can be chosen in: a list of the browser's, Garden's, of version 9 or 8 (whose trigger has no role), or
   * a group of radio buttons.
   */
  choice:
    'select, [role="combobox"], [data-garden-id="dropdowns.select"], [role="radiogroup"], fieldset:has(input[type="radio"])',
  radio: 'input[type="radio"]',
  /** What is chosen in a list of Garden 8. */
  selectValue: '[data-garden-id="dropdowns.select"]',
  /** What can be chosen, in a list that is open. */
  option: '[role="option"]',
  /** Which of a form's buttons adds the person is not known; any press may have been the one. */
  button: 'button, [role="button"]',
  /** What leads on in the wizard of Admin Center, and what saves there [code] 2025. */
  footerButton: '[data-testid="footer-next-btn"], [data-testid="footer-save-btn"]',
  /** What stands over a part of a form. */
  partHeading: "h1, h2, h3, h4, legend",
  /** A copy that nobody sees or uses, as an animation of its leaving needs it. */
  copy: '[inert], [aria-hidden="true"]',
  /** An error of the form as a whole, not of one field. */
  alert: '[role="alert"], [data-garden-id="notifications.alert"]',
  /** What takes the focus in a dialog, in the order of the document. */
  tabbable:
    'a[href], button:not([disabled]), input:not([disabled]):not([type="hidden"]), select:not([disabled]), textarea:not([disabled]), [tabindex]:not([tabindex="-1"])',
} as const;

/** The agent interface; our script also runs in the Admin Center, and nowhere else (see the manifest). */
export const AGENT_PATHS = /^\/agent(?:\/|$)/;
/** Who works here; people are added there, too. */
export const MEMBERS_PATH = /^\/admin\/people\/team\/members\/?$/;
/** "Create team member", a wizard. */
export const WIZARD_PATH = /^\/admin\/people\/team\/members\/new\/?$/;
/** A member's page, where roles in each product are given. */
export const MEMBER_PATH = /^\/admin\/people\/team\/members\/(?!new\/?$)[^/]+\/?$/;
/** A person's profile, whatever of it is looked at. */
export const PERSON_PATH = /^\/agent\/users\/(\d+)(?:\/|$)/;
/** The add-user form as a page of its own. */
export const NEW_USER_PATH = /^\/agent\/users\/new\/?$/;
