import type { Surface } from '../types';

/** What a user does with the browser's own interface, outside of any page. */
export interface OwnInterface {
  /** Presses the keys of the extension's one shortcut. */
  pressShortcut(): Promise<void>;
  /** Clicks with the other button on the first match and chooses the extension's entry of the menu. */
  chooseFromMenu(page: Surface, selector: string, entry: MenuEntry): Promise<void>;
  /** Types into the address bar and gives what the extension suggests for it, once there is something. */
  typeInAddressBar(text: string): Promise<string[]>;
  /** Types into the address bar and presses Enter. */
  enterInAddressBar(text: string): Promise<void>;
  /** Clicks on a notification of the extension, by its id. */
  clickNotification(id: string): Promise<void>;
  /** The popup that one of these has opened. */
  findPopup(): Promise<Surface>;
}

/** An entry of the context menu: its id for the extension, and what it is called. */
export interface MenuEntry {
  id: 'selection' | 'link' | 'page';
  label: RegExp;
}
