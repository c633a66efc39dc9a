import type { ReadonlySignal } from "@preact/signals-core";
import { signal as signalOf } from "@preact/signals-core";
import type { Viewer } from "../../../shared/api/index.ts";
import type { AskingStart, BackTo } from "../../../shared/asking/index.ts";
import type { Capability } from "../../../shared/seats/policy.ts";
import { approvalChannel, firstAction } from "../../../shared/seats/policy.ts";
import { hostSubscriptionAddress } from "../../platform/host-addresses.ts";
import { createOwnRoot } from "../own-root.ts";
import type { DialogOptions } from "../scripts.ts";
import type { BringDialogs } from "./bring-dialogs.ts";
import type { PageSession } from "./page-session.ts";

export interface DialogOpener {
  /**
   * Opens the dialog that adds licenses; only ever because somebody pressed for it, on `opener`. `start` is what it
   * opens with, where it isn't the first way that is open to this person: a request to decide, or a form to sales.
   */
  open(opener: Element | null, backTo: BackTo, start?: AskingStart): void;
  /** Somebody comes near what opens it: its script is brought in before the press. */
  prepare(): void;
  isOpen: ReadonlySignal<boolean>;
}

/** Where nothing can be done here, as without a seat service, the help desk's own page is what is left. */
function handOver({ account }: Viewer): void {
  const address = hostSubscriptionAddress(location.origin, account.subscriptionUrl);
  if (address !== null) window.open(address, "_blank", "noopener");
}

/** One dialog at a time; its script is brought in when it is first wanted, or likely to be. */
export function createDialogOpener(
  session: PageSession,
  bringDialogs: BringDialogs,
  signal: AbortSignal,
): DialogOpener {
  const isOpen = signalOf(false);
  let isPrepared = false;

  function open(opener: Element | null, backTo: BackTo, start?: AskingStart): void {
    if (isOpen.value) return;
    const viewer = session.viewer();
    if (viewer !== null && firstAction(viewer.capabilities) === "none") {
      handOver(viewer);
      return;
    }
    if (start?.kind === "decide" && viewer !== null && approvalChannel(viewer.capabilities) !== null) {
      // Whatever spends is in a window of its own, never in a dialog here.
      const approval = { person: viewer.memberId, requestId: start.request.id };
      session.ask({ kind: "openApproval", ...approval }).catch(session.refresh);
      return;
    }
    isOpen.value = true;
    let next: AskingStart | undefined;
    const onClosed = () => {
      isOpen.value = false;
      if (next !== undefined) open(opener, backTo, next);
    };
    const own = createOwnRoot();
    const goTo = (wanted: AskingStart) => {
      next = wanted;
    };
    const options = { session: session.shared, own, opener, backTo, start, goTo, onClosed };
    show(options, start).catch(() => {
      onClosed();
      session.refresh();
    });
  }

  const may = (capability: Capability) => session.viewer()?.capabilities.includes(capability) === true;

  /** Buying, or asking those who can. */
  async function show(options: DialogOptions, start: AskingStart | undefined): Promise<void> {
    const buys = start === undefined && may("buyInstantly");
    const { openCart, openAsking } = await bringDialogs();
    const openDialog = buys ? openCart : openAsking;
    openDialog(options, signal);
  }

  return {
    open,
    prepare() {
      const viewer = session.viewer();
      if (isPrepared || viewer === null || firstAction(viewer.capabilities) === "none") return;
      isPrepared = true;
      // Whether it came shows when somebody presses.
      bringDialogs("idle").catch(() => undefined);
    },
    isOpen,
  };
}
