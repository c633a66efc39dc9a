import { keepTextBy } from "../shared/ui/mount-view.ts";
import { keepOwnText } from "../shared/ui/own-text.ts";
import { SeatmeterAddLicenses } from "./add-licenses-element.ts";
import type { WidgetConfiguration } from "./configuration.ts";
import { configure } from "./current-session.ts";
import { SeatmeterMeter } from "./meter-element.ts";

declare global {
  interface Window {
    Seatmeter: { configure: (configuration: WidgetConfiguration) => void };
  }
}

// A page's translator gets into our roots, which are open.
keepTextBy(keepOwnText);
window.Seatmeter = { configure };
// A page may load the script twice; an element can be defined once.
if (customElements.get("seatmeter-meter") === undefined) {
  customElements.define("seatmeter-meter", SeatmeterMeter);
  customElements.define("seatmeter-add-licenses", SeatmeterAddLicenses);
}
