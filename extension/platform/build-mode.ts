declare const __SANDBOX__: boolean | undefined;

/**
 * Whether this is a sandbox build: its roots are open for tests to look inside, and it takes the seat service's
 * address from the stand-in help desk's page. A constant of the build, so store builds don't contain the other branch.
 */
export const SANDBOX: boolean = typeof __SANDBOX__ !== "undefined" && __SANDBOX__;
