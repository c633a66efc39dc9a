/** What is known of a kind of help desk by its addresses: a folder beside this, and a line in `help-desk-kinds.ts`. */
export interface HelpDeskAddresses {
  /** Its name wherever something is registered for it: lower-case words with dashes. */
  id: string;
  /** Whether a help desk of this kind is at that origin, as far as an address tells. */
  isAt(origin: string): boolean;
  /** The origin of the one that people call by this name alone. */
  originOf(name: string): string;
  /** Where its own subscription page is. */
  subscriptionPath: string;
  /** Where a person's page is. */
  personPath(memberId: string): string;
}
