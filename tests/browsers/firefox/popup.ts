import { closePopup } from './privileged';
import { FirefoxSurface } from './surface';

/** The toolbar's popup: a surface that is no tab and closes as a panel does. */
export class FirefoxPopup extends FirefoxSurface {
  override async bringToFront(): Promise<void> {
    // A panel is in front for as long as it is open.
  }

  override async close(): Promise<void> {
    await this.bidi.evaluateAsBrowser(closePopup());
  }
}
