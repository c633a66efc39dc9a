/** The browser's `identity.launchWebAuthFlow`: resolves with the address that the sign-in came back to. */
export type LaunchWebAuthFlow = (flow: FlowDetails) => Promise<string | undefined>;

export interface FlowDetails {
  url: string;
  interactive: boolean;
  abortOnLoadForNonInteractive?: boolean;
  timeoutMsForNonInteractive?: number;
}

/** How a sign-in in the browser ended. */
export type FlowEnd =
  | { kind: "landed"; address: string }
  /** Nobody is signed in there, or they refused. */
  | { kind: "refused" }
  /** The sign-in's page didn't come, or another step of the browser's failed: that says nothing about anybody. */
  | { kind: "failed" };

/** How long a sign-in without a window may take in all, in milliseconds; its page may go on by script. */
const SILENT_LIMIT_MS = 10_000;

/**
 * Goes through a sign-in in the browser. Where nothing is shown, a page that goes on by script after it has loaded is given
 * time for that; Firefox knows no such option, refuses what it doesn't know, and follows redirects alone.
 */
export async function goThrough(
  url: string,
  { launch, interactive, isFirefox }: { launch: LaunchWebAuthFlow; interactive: boolean; isFirefox: boolean },
): Promise<FlowEnd> {
  const patience =
    interactive || isFirefox
      ? {}
      : { abortOnLoadForNonInteractive: false, timeoutMsForNonInteractive: SILENT_LIMIT_MS };
  try {
    const address = await launch({ url, interactive, ...patience });
    return address === undefined ? { kind: "refused" } : { kind: "landed", address };
  } catch (thrown) {
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    return { kind: REFUSED.some((refused) => message.includes(refused)) ? "refused" : "failed" };
  }
}

/**
 * A browser gives a sentence and no code. These are about a person: Chromium's (`identity_constants.h`, 2024), then
 * Firefox's (`ext-identity.js`, 2024). Any other error, such as "Authorization page could not be loaded.", doesn't.
 */
const REFUSED = [
  "User interaction required",
  "The user did not approve access",
  "Requires user interaction",
  "User cancelled or denied access",
];
