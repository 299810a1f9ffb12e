import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { renderClientArea } from '../../simulator/client-area';
import { cls } from '../../simulator/client-area/class-names';
import { buildStyles, definedClasses } from '../../simulator/client-area/styles';

const APP = fileURLToPath(new URL('../../simulator/client-area/app/', import.meta.url));
const NAME = /^[a-z][a-z-]*$/;
/** In these calls a name is put together at run time. */
const MADE_UP = ['badge-good', 'badge-waiting', 'badge-bad', 'badge-plain'];
const BONES = ['bone-short', 'bone-medium', 'bone-long'];

function usedClasses(): string[] {
  const files = readdirSync(APP, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.tsx'),
  );
  const calls = files.flatMap((file) => [...readFileSync(APP + file, 'utf8').matchAll(/cls\(([^)]*)\)/g)]);
  return calls
    .flatMap(([, names = '']) => [...names.matchAll(/(?:^|,|&&)\s*'([^']+)'/g)])
    .map(([, name = '']) => name);
}

it('styles every class that a component uses, and no other', () => {
  const used = new Set([...usedClasses(), ...MADE_UP, ...BONES]);
  expect([...used].filter((name) => !NAME.test(name))).toEqual([]);
  expect([...definedClasses()].filter((name) => !used.has(name))).toEqual([]);
  expect([...used].filter((name) => !definedClasses().has(name))).toEqual([]);
});

it('serves no class under its own name', async () => {
  const { body } = await renderClientArea({ path: '/billing' });
  const served = [...body.matchAll(/class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' '));
  expect(served.length).toBeGreaterThan(20);
  expect(served.filter((name) => !/^_[a-z0-9]+$/.test(name))).toEqual([]);
  expect(buildStyles()).toContain(`.${cls('row')}`);
  expect(buildStyles()).not.toMatch(/\.(row|cell|badge)\b/);
});
