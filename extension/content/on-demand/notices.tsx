import { provide } from "./provide.ts";
import { showNotices } from "./show-notices.ts";

provide("notices", { showNotices });
