import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, readFileSync, statSync } from 'node:fs';
import { PlainError } from '../processes/plain-error.ts';

/** How to start a program of PostgreSQL: it refuses to run as root. */
export interface Identity {
  /** The command and arguments that really start `program`. */
  readonly command: (program: string, args: readonly string[]) => [string, string[]];
  readonly spawnOptions: { uid?: number; gid?: number };
  /** Gives a file or folder to the user that PostgreSQL runs as. */
  readonly own: (path: string) => void;
}

const asOurselves: Identity = {
  command: (program, args) => [program, [...args]],
  spawnOptions: {},
  own: () => undefined,
};

/**
 * Decides as whom PostgreSQL runs. An ordinary user runs it as themself. Root runs it as the owner of
 * the existing data, else as `nobody`. Where that user may not enter the project's folder (a checkout
 * under /root, say), `setpriv` gives it just the one capability it lacks; nobody's permissions change.
 *
 * @param program a program of PostgreSQL that has to be reachable
 * @param dataFolder existing folder that the data goes to
 */
export function chooseIdentity(program: string, dataFolder: string): Identity {
  if (process.getuid?.() !== 0) return asOurselves;
  const { uid, gid } = ownerOf(dataFolder) ?? nobody();
  const own = (path: string) => chownSync(path, uid, gid);
  own(dataFolder);

  const plain: Identity = { command: asOurselves.command, spawnOptions: { uid, gid }, own };
  if (works(plain, program, dataFolder)) return plain;

  const capabilities = '-all,+dac_override';
  const setpriv = [`--reuid=${uid}`, `--regid=${gid}`, '--clear-groups', '--inh-caps', capabilities];
  // Without this bit, access(2) overlooks capabilities of others than root, and initdb asks it about postgres.
  setpriv.push('--securebits', '+no_setuid_fixup');
  setpriv.push('--ambient-caps', capabilities, '--bounding-set', capabilities, '--');
  const reaching: Identity = {
    command: (name, args) => ['setpriv', [...setpriv, name, ...args]],
    spawnOptions: {},
    own,
  };
  if (works(reaching, program, dataFolder)) return reaching;

  throw new PlainError(
    `PostgreSQL does not run as root, and the user it runs as instead (id ${uid}) may not enter ${dataFolder}. ` +
      'Put the project where everybody may enter (/srv, say), start as an ordinary user, ' +
      'or set DATABASE_URL to a PostgreSQL 18 of your own.',
  );
}

function ownerOf(folder: string): { uid: number; gid: number } | undefined {
  const { uid, gid } = statSync(folder);
  return uid === 0 ? undefined : { uid, gid };
}

/** initdb wants its user to have a name, so a made-up number will not do; `nobody` is everywhere. */
function nobody(): { uid: number; gid: number } {
  const passwd = existsSync('/etc/passwd') ? readFileSync('/etc/passwd', 'utf8') : '';
  const fields = /^nobody:.*$/m.exec(passwd)?.[0].split(':');
  return { uid: Number(fields?.[2] ?? 65534), gid: Number(fields?.[3] ?? 65534) };
}

/** Can this identity run the program and enter the folder? Tried, because access lists are many. */
function works(identity: Identity, program: string, folder: string): boolean {
  const options = { ...identity.spawnOptions, cwd: '/', stdio: 'ignore' as const };
  const version = spawnSync(...identity.command(program, ['--version']), options);
  if (version.status !== 0) return false;
  return spawnSync(...identity.command('/bin/sh', ['-c', 'cd "$1"', 'sh', folder]), options).status === 0;
}
