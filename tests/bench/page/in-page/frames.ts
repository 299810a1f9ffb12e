/** Settles just after the next frame was painted. */
export function painted(): Promise<void> {
  return new Promise((done) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      // A frame is painted in the same task as its animation callbacks, so a message comes after it.
      port1.onmessage = () => {
        port1.close();
        done();
      };
      port2.postMessage(null);
    });
  });
}
