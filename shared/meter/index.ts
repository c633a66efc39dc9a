export type { FormState } from "./form-state.ts";
export { type MeterOptions, mountMeter } from "./mount-meter.tsx";
export { mountNotice, type NoticeOptions } from "./mount-notice.tsx";
export type { Notice } from "./notice-content.ts";
