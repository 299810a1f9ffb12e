/** Puts text on the clipboard from the background. */
export interface Clipboard {
  /** Makes ready what copying needs, so that it can go on beside the call to HostUp; settles then, never fails. */
  prepare(): Promise<void>;
  /** Whether the text is on the clipboard now. */
  copy(text: string): Promise<boolean>;
}
