// `npm run library -- check <folder or file.zip>` and `npm run library -- export <folder or file.zip>`: the library as
// a folder of text, outside the house.
import { checkLibrary } from './library/check.ts';
import { exportLibrary } from './library/export.ts';
import { PlainError } from './processes/plain-error.ts';

const commands: Readonly<Record<string, (place: string) => Promise<number>>> = {
  check: checkLibrary,
  export: exportLibrary,
};

/** @returns the exit code */
export async function run(args: readonly string[]): Promise<number> {
  const [name = '', place, ...more] = args;
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command || !place || more.length > 0) {
    throw new PlainError(
      'Say what to do and where: npm run library -- check <folder or file.zip>, or npm run library -- export <folder ' +
        'or file.zip>.',
    );
  }
  return command(place);
}
