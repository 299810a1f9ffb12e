/** How one click went. */
export interface ClickTime {
  state: string;
  /** From the trusted click to "done", in ms. */
  milliseconds: number;
  /** When the click was, in ms since the epoch. */
  clickedAt: number;
}

declare global {
  var benchClick: {
    /** Settles when the next click has ended in "done" or in an error. */
    next(): Promise<ClickTime>;
  };
}

let clickedAt = Number.NaN;
// The page's script runs before any extension's: this listener is the first to hear of a click.
addEventListener('click', ({ timeStamp }) => (clickedAt = timeStamp), { capture: true });

globalThis.benchClick = {
  next: () =>
    new Promise((resolve) => {
      clickedAt = Number.NaN;
      const end = (state: string) => {
        observer.disconnect();
        clearTimeout(patience);
        const milliseconds = performance.now() - clickedAt;
        resolve({ state, milliseconds, clickedAt: performance.timeOrigin + clickedAt });
      };
      const observer = new MutationObserver((records) => {
        const states = records.map(({ target }) => (target as HTMLElement).dataset.state ?? '');
        const state = states.find((one) => one === 'done' || one === 'error');
        if (state && !Number.isNaN(clickedAt)) end(state);
      });
      observer.observe(document, { subtree: true, attributeFilter: ['data-state'] });
      const patience = setTimeout(() => end('nothing'), 20_000);
    }),
};
