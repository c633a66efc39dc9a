export type { FormState } from "./form-state.ts";
export { addLabelOf } from "./meter-content.ts";
export { mountBadge } from "./mount-badge.tsx";
export { mountMeter } from "./mount-meter.tsx";
export { mountNotice } from "./mount-notice.tsx";
export { newsText } from "./news-text.ts";
export type { Notice } from "./notice-content.ts";
