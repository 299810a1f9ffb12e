import { stopWorkers } from '../../browsers/chromium/worker';
import { eventually } from '../../browsers/eventually';
import type { BenchChromium } from '../common/chromium';
import { pause } from '../common/progress';
import type { Tab } from '../common/tab';
import type { ClickTime } from './in-page';

/** Whether the worker and the copying page are there when the click comes. */
export type Temperature = 'warm' | 'cold';

/** How the click comes: out of nowhere, or from a pointer that arrives and presses before it lets go. */
export type Gesture = 'sudden' | 'hand';

/** A hand's times, in ms: from the pointer's arrival to the press, and from there to the release. Quick ones. */
export const HAND = { arrival: 150, press: 60 };

/** Time for what a page sets off by itself, in ms. */
const SETTLE = 300;
/** The row that is clicked uncounted; below those that count, so that its note covers none of them. */
const WARM_UP_ROW = 14;

/** One extension and the tab in which its buttons are clicked. */
export class Contestant {
  constructor(
    readonly name: string,
    private readonly browser: BenchChromium,
    private readonly tab: Tab,
    private readonly url: string,
    readonly extensionId: string,
  ) {}

  /** Opens the page anew, brings worker and copying page to a temperature, and clicks one row. */
  async time(row: number, temperature: Temperature, gesture: Gesture): Promise<ClickTime> {
    await this.open();
    if (temperature === 'warm') await this.click(WARM_UP_ROW);
    else await this.freeze();
    return this.click(row, gesture);
  }

  /** The page in front, with its controls there and nothing under way. */
  async open(): Promise<void> {
    await this.tab.page.bringToFront();
    await this.tab.goto(this.url);
    await this.tab.page.waitForSelector(this.#selector(WARM_UP_ROW));
    await pause(SETTLE);
  }

  async click(row: number, gesture: Gesture = 'sudden'): Promise<ClickTime> {
    const ended = this.tab.evaluate(() => benchClick.next(), null);
    const control = await this.tab.page.$(this.#selector(row));
    if (!control) throw new Error(`${this.name} has no control in row ${row}`);
    if (gesture === 'hand') {
      await control.hover();
      await pause(HAND.arrival);
      await control.click({ delay: HAND.press });
      // The next one arrives anew.
      await this.tab.page.mouse.move(0, 0);
    } else {
      await control.click();
    }
    const time = await ended;
    if (time.state !== 'done') throw new Error(`A click with ${this.name} ended in "${time.state}"`);
    return time;
  }

  /** Ends the worker and the page that copies, as the browser does after a while of rest. */
  private async freeze(): Promise<void> {
    await this.#closeOffscreenPage();
    const session = await this.tab.page.createCDPSession();
    await stopWorkers(session, `chrome-extension://${this.extensionId}`);
    await session.detach();
    await pause(50);
  }

  async #closeOffscreenPage(): Promise<void> {
    const session = await this.browser.puppet.target().createCDPSession();
    try {
      const isOurs = ({ url }: { url: string }) =>
        url === `chrome-extension://${this.extensionId}/offscreen.html`;
      const find = async () => (await session.send('Target.getTargets')).targetInfos.find(isOurs);
      const target = await find();
      if (!target) return;
      await session.send('Target.closeTarget', { targetId: target.targetId });
      await eventually('the offscreen page is closed', async () => !(await find()));
    } finally {
      await session.detach();
    }
  }

  #selector(row: number): string {
    return `tr.invoice:nth-child(${row + 1}) :is(hostup-payment-link, .get-link)`;
  }
}
