import { openGallery } from "./open-gallery.ts";
import { ASKING } from "./states/asking.ts";
import { CART } from "./states/cart.ts";
import { METER } from "./states/meter.ts";
import { NOTICES } from "./states/notices.ts";

/** What stands in a help desk's page. */
openGallery({ ...METER, ...NOTICES, ...CART, ...ASKING });
