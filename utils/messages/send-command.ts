import browser from 'webextension-polyfill';
import type { CommandAnswers, CommandInput, CommandName } from './commands';

/** Asks the background to do something; for popup and options. */
export async function sendCommand<N extends CommandName>(
  name: N,
  input: CommandInput<N>,
): Promise<CommandAnswers[N]> {
  return (await browser.runtime.sendMessage({ command: name, input })) as CommandAnswers[N];
}
