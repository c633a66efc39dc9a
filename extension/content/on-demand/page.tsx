import { effect, signal } from "@preact/signals-core";
import { approvalChannel, firstAction, maySeeSubscription, seesMeter } from "../../../shared/seats/policy.ts";
import { spendPress, watchPresses } from "../../../shared/ui/press.ts";
import { beginPage } from "../begin-page.ts";
import { provide, share } from "./provide.ts";

share({
  signals: { signal, effect },
  press: { spendPress, watchPresses },
  policy: { approvalChannel, firstAction, maySeeSubscription, seesMeter },
});
provide("page", { beginPage });
