import { eventually } from '../eventually';
import { closePopup } from './privileged';
import { FirefoxSurface } from './surface';

/** How long a press may take to be heard of before it counts as lost, in ms. */
const PRESS_DEADLINE = 1_000;

/** The toolbar's popup: a surface that is no tab and closes as a panel does. */
export class FirefoxPopup extends FirefoxSurface {
  override async bringToFront(): Promise<void> {
    // A panel is in front for as long as it is open.
  }

  /** A panel that still grows may be elsewhere on the screen than Firefox aims: such a press reaches no popup. */
  protected override async clickShared(sharedId: string, button: 'left' | 'right'): Promise<void> {
    await this.evaluate(() => {
      delete document.documentElement.dataset.heardPress;
      const hear = () => {
        document.documentElement.dataset.heardPress = '';
      };
      addEventListener('pointerdown', hear, { capture: true, once: true });
    });
    await super.clickShared(sharedId, button);
    const isHeard = () => 'heardPress' in document.documentElement.dataset;
    // What was pressed may have closed the popup.
    const look = () => this.evaluate(isHeard).catch(() => true);
    await eventually('the press to reach the popup', look, PRESS_DEADLINE);
  }

  override async close(): Promise<void> {
    await this.bidi.evaluateAsBrowser(closePopup());
  }
}
