import { expect, test, vi } from 'vitest';
import type { ControlView } from '@/utils/messages/link-port';
import { type Port, requestLink } from '@/utils/sightings/port';

const REFERENCE = { kind: 'number', value: '202600001' } as const;

/** Has the browser's own way to the background lead elsewhere. */
const withConnect = (connect: () => Port) => vi.stubGlobal('chrome', { runtime: { connect } });

/** A background that a test plays by hand. */
function background() {
  const sent: unknown[] = [];
  const views: ControlView[] = [];
  const ports: { say(view: ControlView): unknown; die(): void; closed: boolean }[] = [];
  withConnect((): Port => {
    let hear: (view: ControlView) => void = () => {};
    let leave = (): void => {};
    // As a real port: once it is closed nothing is heard, nor can anything be posted.
    const port = {
      say: (view: ControlView) => port.closed || hear(view),
      die() {
        if (port.closed) return;
        port.closed = true;
        leave();
      },
      closed: false,
    };
    ports.push(port);
    return {
      postMessage(message) {
        if (port.closed) throw new Error('Attempting to use a disconnected port object');
        sent.push(message);
      },
      disconnect: () => {
        port.closed = true;
      },
      onMessage: { addListener: (listener) => (hear = listener as typeof hear) },
      onDisconnect: { addListener: (listener) => (leave = listener) },
    };
  });
  const request = requestLink(REFERENCE, 'en', (view) => views.push(view));
  return { sent, views, ports, request };
}

const done: ControlView = { state: 'done', label: 'Copied' };
const offer: ControlView = { state: 'error', label: 'No link', detail: 'No key.', action: 'Open settings' };

test('shows that it works, then what the background says, then lets go of the port', () => {
  const { sent, views, ports } = background();
  expect(sent).toEqual([{ reference: REFERENCE, language: 'en' }]);
  ports[0]?.say(done);
  expect(views.map(({ state }) => state)).toEqual(['busy', 'done']);
  expect(ports[0]?.closed).toBe(true);
});

test('asks once more when the worker dies, and ends in an error when that dies too', () => {
  const { sent, views, ports } = background();
  ports[0]?.die();
  expect(sent).toHaveLength(2);
  ports[1]?.die();
  expect(sent).toHaveLength(2);
  expect(views.at(-1)).toMatchObject({
    state: 'error',
    detail: 'Extension updated: reload the page.',
  });
});

test('accepts on the very port that offered, and asks again where that port is gone', () => {
  const { sent, ports, request } = background();
  ports[0]?.say(offer);
  expect(ports[0]?.closed).toBe(false);
  request.confirm();
  expect(sent.at(-1)).toEqual({ accept: true });
  ports[0]?.say(offer);
  ports[0]?.die();
  request.confirm();
  expect(sent.at(-1)).toEqual({ reference: REFERENCE, language: 'en' });
});

test('an orphaned content script says to reload the page', () => {
  const views: ControlView[] = [];
  withConnect(() => {
    throw new Error('Extension context invalidated.');
  });
  requestLink(REFERENCE, 'sv', (view) => views.push(view));
  expect(views.at(-1)).toMatchObject({
    state: 'error',
    detail: 'Tillägget uppdaterat: ladda om sidan.',
  });
});

test('shows nothing once it was given up', () => {
  const { views, ports, request } = background();
  request.close();
  ports[0]?.say(done);
  ports[0]?.die();
  expect(views).toHaveLength(1);
  expect(ports).toHaveLength(1);
});

test('an accepted action that the background carries out without a word is not asked again', () => {
  const { sent, ports, request } = background();
  ports[0]?.say(offer);
  request.confirm();
  ports[0]?.die();
  expect(sent).toHaveLength(2);
});
