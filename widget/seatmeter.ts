import { SeatmeterAddLicenses } from "./add-licenses-element.ts";
import type { WidgetConfiguration } from "./configuration.ts";
import { configure } from "./current-session.ts";
import { SeatmeterMeter } from "./meter-element.ts";

declare global {
  interface Window {
    Seatmeter: { configure: (configuration: WidgetConfiguration) => void };
  }
}

window.Seatmeter = { configure };
// A page may load the script twice; an element can be defined once.
if (customElements.get("seatmeter-meter") === undefined) {
  customElements.define("seatmeter-meter", SeatmeterMeter);
  customElements.define("seatmeter-add-licenses", SeatmeterAddLicenses);
}
