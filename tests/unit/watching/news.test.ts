import { describe, expect, it } from 'vitest';
import { newsOf, withToldNews } from '../../../utils/watching/news';
import { newsTarget, notificationId, uuidOfNotification } from '../../../utils/watching/news-target';
import { newsSentence } from '../../../utils/watching/news-texts';
import { keptLink } from './kept-link';

const NOW = Date.parse('2026-03-01T12:00:00Z');
const HOUR = 3_600_000;

describe('news of a link', () => {
  it('is told once: paid, first seen, a day before expiry', () => {
    const before = keptLink({ expiresAt: NOW + 20 * HOUR });
    const seen = { ...before, views: 2 };
    expect(newsOf(before, seen, NOW)).toEqual(['seen', 'expiring']);
    const told = withToldNews(seen, ['seen', 'expiring']);
    expect(newsOf(told, { ...told, views: 3 }, NOW)).toEqual([]);
    const paid = { ...told, state: 'paid' as const };
    expect(newsOf(told, paid, NOW)).toEqual(['paid']);
    expect(newsOf(paid, paid, NOW)).toEqual([]);
  });

  it('is no expiry when the link has expired, or has long to go', () => {
    expect(newsOf(keptLink({}), keptLink({ expiresAt: NOW - HOUR }), NOW)).toEqual([]);
    expect(newsOf(keptLink({}), keptLink({ expiresAt: NOW + 25 * HOUR }), NOW)).toEqual([]);
  });

  it('is a sentence in both languages', () => {
    const plain = (text: string) => text.replace(/\s/g, ' ');
    expect(plain(newsSentence('paid', keptLink({}), 'en'))).toBe('Invoice 202600001, SEK 300, was paid');
    expect(plain(newsSentence('paid', keptLink({}), 'sv'))).toBe('Faktura 202600001, 300 SEK, är betald');
    expect(newsSentence('seen', keptLink({}), 'sv')).toContain('har öppnats');
  });

  it('leads to the invoice at HostUp, where its printed number is known', () => {
    const link = keptLink({});
    expect(newsTarget(link)).toBe('https://cloud.hostup.se/billing?invoice=202600001');
    expect(newsTarget({ ...link, invoice: { ...link.invoice, number: null } })).toBeNull();
    expect(newsTarget(undefined)).toBeNull();
    expect(uuidOfNotification(notificationId('paid', link.uuid))).toBe(link.uuid);
  });
});
