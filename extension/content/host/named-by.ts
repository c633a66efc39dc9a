/** What says how a control is called: a design system may give a label its id only after both stand in the page. */
export const NAMED_BY = ["id", "for", "aria-labelledby"];
