import { describe, expect, it } from 'vitest';
import { answerCommand, type CommandHandlers, commandInputs } from '../../../utils/messages/commands';

const UUID = '4a56e669-6799-42b5-915a-e87d09b28015';
const KEY = 'hu_secret_key';
const REFUSED = { ok: false, failure: { code: 'internal' } };

/** Handlers that note what reached them; `fail` makes each of them throw. */
function handlers(fail = false) {
  const reached: [string, unknown][] = [];
  const all = Object.fromEntries(
    Object.keys(commandInputs()).map((name) => [
      name,
      async (input: unknown) => {
        reached.push([name, input]);
        if (fail) throw new Error(`secret ${KEY}`);
        return 'done';
      },
    ]),
  );
  return { reached, all: all as unknown as CommandHandlers };
}

const send = (command: unknown, input?: unknown) => {
  const { reached, all } = handlers();
  return { reached, answer: answerCommand(all, { command, input }) };
};

describe('commands of own pages', () => {
  it('reach their function with their input, parsed', async () => {
    const { reached, answer } = send('copyLink', { uuid: UUID });
    expect(await answer).toBe('done');
    expect(reached).toEqual([['copyLink', { uuid: UUID }]]);
  });

  it('white space around a pasted key is cut off', async () => {
    const { reached, answer } = send('saveKey', { key: ` ${KEY}\n` });
    await answer;
    expect(reached).toEqual([['saveKey', { key: KEY }]]);
  });

  it.each([
    '',
    'x',
    'constructor',
    '__proto__',
    'toString',
    'hasOwnProperty',
    'valueOf',
    'savekey',
    'saveKey ',
  ])('the unknown name "%s" is refused', async (name) => {
    const { reached, answer } = send(name, { key: KEY });
    expect(await answer).toEqual(REFUSED);
    expect(reached).toEqual([]);
  });

  it.each([
    null,
    'saveKey',
    7,
    [],
    {},
    { command: 7, input: {} },
    { command: null },
    { command: 'saveKey', input: {}, more: 1 },
    { copyOffscreen: 'text' },
    { ask: 'sightings' },
  ])('%j is no command', (message) => {
    const { reached, all } = handlers();
    expect(answerCommand(all, message)).toBeNull();
    expect(reached).toEqual([]);
  });

  it.each<[keyof ReturnType<typeof commandInputs>, unknown]>([
    ['saveKey', undefined],
    ['saveKey', { key: 'short' }],
    ['saveKey', { key: 'has a space in it' }],
    ['saveKey', { key: 'line\r\nX-Injected: 1' }],
    ['saveKey', { key: 'nyckel-på-svenska' }],
    ['saveKey', { key: 'x'.repeat(513) }],
    ['saveKey', { key: KEY, path: '/x' }],
    ['testAccount', { accountId: '' }],
    ['removeAccount', { accountId: 'x'.repeat(65) }],
    ['changeAccount', { accountId: 'a', color: 'url(x)' }],
    ['changeAccount', { accountId: 'a', name: '' }],
    ['changeAccount', { accountId: 'a', isDefault: false }],
    ['changeAccount', { accountId: 'a', lastFour: '0000' }],
    ['changeAccount', { accountId: 'a', source: 'policy' }],
  ])('%s %j is refused', async (name, input) => {
    const { reached, answer } = send(name, input);
    expect(await answer).toEqual(REFUSED);
    expect(reached).toEqual([]);
  });

  it('a refusal is never taken for a yes: copying answers false', async () => {
    for (const input of [undefined, {}, { uuid: 'x' }, { uuid: `${UUID}/` }, { uuid: UUID, url: 'x' }])
      expect(await send('copyLink', input).answer).toBe(false);
    expect(await answerCommand(handlers(true).all, { command: 'copyLink', input: { uuid: UUID } })).toBe(
      false,
    );
    expect(await send('pickOnPage', { x: 1 }).answer).toBe(false);
    expect(await send('seenOnPage', { x: 1 }).answer).toBeNull();
    expect(await send('reportPage', { x: 1 }).answer).toBeNull();
    expect(await send('importSettings', {}).answer).toMatchObject({ ok: false });
  });

  it('a uuid of every version is a link’s', async () => {
    expect(await send('copyLink', { uuid: '00000000-0000-0000-0000-00000000000f' }).answer).toBe('done');
  });

  it('a function that breaks: a failure that tells nothing of the error', async () => {
    const answer = await answerCommand(handlers(true).all, { command: 'saveKey', input: { key: KEY } });
    expect(answer).toEqual(REFUSED);
  });
});
