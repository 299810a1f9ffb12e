import type { CommandAnswers, CommandInput, CommandName } from '../../utils/messages/commands';
import { sendCommand } from '../../utils/messages/send-command';

/** Asks the background; `orElse` is the answer when it could not be reached. */
export async function ask<N extends CommandName>(
  name: N,
  input: CommandInput<N>,
  orElse: CommandAnswers[N],
): Promise<CommandAnswers[N]> {
  try {
    return (await sendCommand(name, input)) ?? orElse;
  } catch {
    return orElse;
  }
}
