import { effect, signal } from "@preact/signals-core";
import { firstAction, maySeeSubscription, seesMeter } from "../../../shared/seats/policy.ts";
import { beginPage } from "../begin-page.ts";
import { provide, share } from "./provide.ts";

share({
  signals: { signal, effect },
  policy: { firstAction, maySeeSubscription, seesMeter },
});
provide("page", { beginPage });
