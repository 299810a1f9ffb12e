import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { effectivePreferences, isLocked } from '../../../utils/policy/effective-preferences';
import { parsePolicy } from '../../../utils/policy/parse-policy';
import { NO_POLICY, policySwitches } from '../../../utils/policy/policy';
import { policyNoteText } from '../../../utils/policy/policy-texts';
import { slugs } from '../../../utils/policy/slugs';
import { DEFAULT_PREFERENCES } from '../../../utils/preferences/preferences';
import { WHOLE } from './policies';

const schema = JSON.parse(
  readFileSync(fileURLToPath(new URL('../../../public/managed-schema.json', import.meta.url)), 'utf8'),
);

describe('a policy', () => {
  it('is read whole', () => {
    const policy = parsePolicy(WHOLE);
    expect(policy.notes).toEqual([]);
    expect(policy.accounts.map(({ id, color }) => [id, color])).toEqual([
      ['policy:byran-ab', 'violet'],
      ['policy:kund-co', null],
    ]);
    expect(policy.defaultId).toBe('policy:kund-co');
    expect(policy.templates[0]).toMatchObject({ id: 'policy:var-mall-sv', name: 'Vår mall' });
    expect(policy.switches).toEqual({ watchCopied: false, notifyPaid: true, payerLanguage: 'sv' });
  });

  it('that is empty is none', () => {
    expect(parsePolicy({})).toMatchObject({ isDeployed: false, accounts: [], notes: [], defaultId: null });
  });

  it('names its default account', () => {
    expect(parsePolicy({ ...WHOLE, defaultAccount: 'Byrån AB' }).defaultId).toBe('policy:byran-ab');
    expect(parsePolicy({ ...WHOLE, defaultAccount: 'Okänd' })).toMatchObject({
      defaultId: null,
      notes: [{ part: 'defaultAccount', problem: 'unknown_account' }],
    });
  });

  it('loses what is wrong, and nothing else', () => {
    const { accounts, templates, switches, locksSettings, notes } = parsePolicy({
      accounts: [
        { name: 'A', key: 'with space in it' },
        7,
        { name: 'B', key: 'hu_good_key_1' },
        { key: 'hu_good_key_2' },
      ],
      templates: [
        { name: 'x', language: 'sv', subject: '', body: 'Hej {namn}' },
        { name: 'y', language: 'de', subject: '', body: '' },
        { name: 'z', language: 'en', subject: '', body: '{link}' },
      ],
      preferences: { notifyPaid: 'yes', notifySeen: true },
      lockSettings: 'true',
    });
    expect(accounts.map(({ name }) => name)).toEqual(['B']);
    expect(templates.map(({ name }) => name)).toEqual(['z']);
    expect(switches).toEqual({ notifySeen: true });
    expect(locksSettings).toBe(false);
    expect(notes.map(({ part, problem }) => `${part} ${problem}`)).toEqual([
      'accounts[0].key invalid',
      'accounts[1] invalid',
      'accounts[3].name invalid',
      'templates[1].language invalid',
      'templates[0] unknown_placeholder',
      'preferences.notifyPaid invalid',
      'lockSettings invalid',
    ]);
  });

  it('never repeats a key in its notes', () => {
    const { notes } = parsePolicy({
      accounts: [
        { name: '', key: 'hu_secret_key_1' },
        { name: 'x', key: 'short' },
      ],
    });
    expect(JSON.stringify(notes)).not.toMatch(/secret|short/);
    expect(policyNoteText({ part: 'accounts[0].key', problem: 'invalid' }, 'sv')).toBe(
      'accounts[0].key har inte den väntade formen',
    );
  });

  it('of any shape is survived', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...Object.keys(schema.properties), 'x'), fc.anything()),
        (raw) => {
          expect(() => parsePolicy(raw)).not.toThrow();
        },
      ),
      { numRuns: 500 },
    );
  });

  it('has ids that differ', () => {
    expect(slugs(['A', 'a', 'Å', '***', '***'])).toEqual(['a', 'a-2', 'a-3', 'unnamed', 'unnamed-2']);
  });
});

describe('the schema for administrators', () => {
  it('takes what we take', () => {
    const validate = new Ajv({ strict: false }).compile(schema);
    expect(validate(WHOLE)).toBe(true);
    expect(validate({ ...WHOLE, preferences: { notifyPaid: 'yes' } })).toBe(false);
  });

  it('has every switch, and no part that we do not read', () => {
    expect(Object.keys(schema.properties.preferences.properties)).toEqual(Object.keys(policySwitches.shape));
    expect(Object.keys(schema.properties).sort()).toEqual(
      ['accounts', 'defaultAccount', 'lockSettings', 'preferences', 'templates'].sort(),
    );
  });

  it('keeps to the part of JSON Schema that Chrome knows', () => {
    const known = new Set(['type', 'title', 'description', 'properties', 'items', 'enum']);
    const check = (part: Record<string, unknown>): void => {
      for (const keyword of Object.keys(part)) expect(known).toContain(keyword);
      for (const inner of Object.values((part.properties ?? {}) as Record<string, Record<string, unknown>>))
        check(inner);
      if (part.items) check(part.items as Record<string, unknown>);
    };
    check(schema);
  });
});

describe('the preferences in force', () => {
  const policy = { ...NO_POLICY, isDeployed: true, switches: { watchCopied: false } };
  const chosen = { ...DEFAULT_PREFERENCES, watchCopied: true, notifySeen: true };

  it('are the policy’s where it sets them, else the user’s', () => {
    expect(effectivePreferences(chosen, policy)).toEqual({ ...chosen, watchCopied: false });
    expect(effectivePreferences(chosen, NO_POLICY)).toEqual(chosen);
    expect([isLocked(policy, 'watchCopied'), isLocked(policy, 'notifySeen')]).toEqual([true, false]);
  });

  it('are the policy’s alone when all is locked', () => {
    const locked = { ...policy, locksSettings: true };
    expect(effectivePreferences(chosen, locked)).toEqual({ ...DEFAULT_PREFERENCES, watchCopied: false });
    expect(isLocked(locked, 'templateId')).toBe(true);
  });
});
