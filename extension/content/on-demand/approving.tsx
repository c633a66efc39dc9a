import { openApproval } from "./open-approval.ts";
import { provide } from "./provide.ts";

provide("approving", { openApproval });
