import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';

let root: HTMLElement | null = null;

/** Lets the views take up what `happen` does. */
export function during(happen: () => unknown): Promise<void> {
  return act(async () => {
    await happen();
  });
}

/** Renders a view, alone on the page: files before this one may have left something there. */
export async function mount(view: ComponentChild, language: 'en' | 'sv' = 'en'): Promise<HTMLElement> {
  document.documentElement.lang = language;
  const place = document.createElement('div');
  root = place;
  document.body.replaceChildren(place);
  await during(() => render(view, place));
  return place;
}

/** Renders a page's view and waits until it has read its storage: then there is a form or a lead to one. */
export async function show(view: ComponentChild, language: 'en' | 'sv' = 'en'): Promise<void> {
  const place = await mount(view, language);
  await vi.waitFor(() => {
    if (!place.querySelector('form, .lead')) throw new Error('the page has not read its storage yet');
  });
}

/** Takes the view away. */
export function unshow(): void {
  if (root) render(null, root);
  root?.remove();
}

/** All text that the page shows, spaces made one. */
export function text(): string {
  return (document.body.textContent ?? '').replace(/\s+/g, ' ');
}

/** The one button or link of that name; throws when there is none. */
export function control(name: string | RegExp): HTMLElement {
  const found = [...document.querySelectorAll<HTMLElement>('button, a')].find((candidate) => {
    const label = candidate.getAttribute('aria-label') ?? candidate.textContent ?? '';
    return typeof name === 'string' ? label === name : name.test(label);
  });
  if (!found) throw new Error(`no control is called ${name} in: ${text()}`);
  return found;
}

/** Types into a field by its name and submits its form. */
export async function submit(field: string, value: string): Promise<HTMLInputElement> {
  const input = document.querySelector<HTMLInputElement>(`input[name="${field}"]`);
  if (!input) throw new Error(`no field ${field}`);
  await act(async () => {
    input.value = value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    input.form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  });
  return input;
}

/** Presses a control. */
export async function press(name: string | RegExp): Promise<void> {
  await during(() => control(name).click());
}

/** Waits until the page shows a text. */
export async function shows(expected: string): Promise<void> {
  await vi.waitFor(() => {
    if (!text().includes(expected)) throw new Error(`not shown: ${expected}, but: ${text()}`);
  });
}
