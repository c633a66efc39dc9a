import { managedSettings, onManagedChange } from "../../platform/managed-settings.ts";
import { hearOfSeats } from "../../platform/own-page-runtime.ts";
import { giveBackAccess, hasAccess, requestAccess } from "../../platform/permissions.ts";
import { areas } from "../../platform/storage.ts";
import { browserDesks } from "../desks/browser-desks.ts";
import type { OptionsModel, Way } from "./options-model.ts";
import { createOptionsModel } from "./options-model.ts";

/** The model over this browser; `begin` reads, then follows what the worker tells. */
export function browserOptions(way: Way): OptionsModel & { begin(signal: AbortSignal): Promise<void> } {
  const model = createOptionsModel(
    {
      desks: browserDesks(),
      local: areas.local,
      managed: managedSettings,
      ...{ requestAccess, hasAccess, giveBackAccess },
      now: () => Date.now(),
    },
    way,
  );
  return {
    ...model,
    async begin(signal) {
      await model.load();
      hearOfSeats(() => void model.follow(), signal);
      onManagedChange(() => void model.load(), signal);
      // What was told while it was loading.
      await model.follow();
    },
  };
}
