import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkRequest } from '../../../utils/messages/link-port';
import { serveProgress } from '../../../utils/messages/progress-connection';
import { referenceSchema } from '../../../utils/messages/reference-schema';
import { parseReference } from '../../../utils/sightings/reference';
import { fakePort } from './fake-port';

const BAD = [
  '0',
  '-1',
  '46090<img src=x>',
  '9'.repeat(40),
  '../',
  '../46090',
  '46090/..',
  '４６０９０',
  '1e5',
  ' 1',
  '',
];

describe('a reference from outside', () => {
  it.each(BAD)('%j is never one, of any kind', (value) => {
    for (const kind of ['id', 'number', 'publicId', 'any'])
      expect(referenceSchema.safeParse({ kind, value }).success).toBe(false);
    expect(linkRequest.safeParse({ reference: { kind: 'any', value } }).success).toBe(false);
  });

  it('a kind is not taken for another', () => {
    const publicId = 'inv_01hxa3b4c5d6e7f8g9h0j1k2m3';
    expect(referenceSchema.safeParse({ kind: 'id', value: publicId }).success).toBe(false);
    expect(referenceSchema.safeParse({ kind: 'publicId', value: publicId }).success).toBe(true);
    expect(referenceSchema.safeParse({ kind: 'id', value: '2026000011' }).success).toBe(false);
  });

  it('whatever passes is safe in a path', () => {
    const value = fc.oneof(fc.string(), fc.stringMatching(/^[inv_0-9a-z./%-]{1,40}$/));
    fc.assert(
      fc.property(fc.constantFrom('id', 'number', 'publicId', 'any'), value, (kind, text) => {
        const parsed = referenceSchema.safeParse({ kind, value: text });
        if (parsed.success) expect(parsed.data.value).toMatch(/^(?:[1-9]\d{0,14}|inv_[0-9a-z]{20,32})$/);
      }),
      { numRuns: 2000 },
    );
  });

  it('what a person typed passes the same gate', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.nat().map((n) => `Faktura ${n}`),
        ),
        (typed) => {
          const parsed = parseReference(typed);
          if (parsed) expect(referenceSchema.safeParse(parsed).success).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('a request of an own page', () => {
  it('each step goes to the page until it is closed', () => {
    const port = fakePort();
    let report: (progress: { state: 'busy' }) => void = () => {};
    serveProgress(port, {
      request: (_request, onProgress = () => {}) => {
        report = onProgress;
        return new Promise(() => {});
      },
    });
    port.say({ reference: { kind: 'number', value: '202600001' } });
    report({ state: 'busy' });
    port.disconnect();
    report({ state: 'busy' });
    expect(port.posted).toEqual([{ state: 'busy' }]);
  });

  it.each(BAD)('%j is refused, not sent', (value) => {
    const port = fakePort();
    serveProgress(port, { request: () => Promise.reject(new Error('must not be asked')) });
    port.say({ reference: { kind: 'any', value } });
    expect(port.posted).toEqual([{ state: 'failed', failure: { code: 'invalid_reference' } }]);
  });
});
