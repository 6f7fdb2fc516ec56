import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readOptions } from './options.ts';

const needed = ['--operation', 'o1', '--group', 'g1'];
const faultOf = (...args: string[]) => {
  const usage = readOptions(args, {});
  return usage.kind === 'fault' ? usage.fault : usage.kind;
};
const optionsOf = (args: string[], environment: NodeJS.ProcessEnv = {}) => {
  const usage = readOptions([...needed, ...args], environment);
  return usage.kind === 'run' ? usage.options : null;
};

describe('the command', () => {
  it('needs operation, group and one file', () => {
    expect(faultOf('--group', 'g1', 'chat.txt')).toBe('operation');
    expect(faultOf('--operation', 'o1', 'chat.txt')).toBe('group');
    expect(faultOf('--operation', '../x', '--group', 'g1', 'chat.txt')).toBe('operation');
    expect(faultOf(...needed)).toBe('file');
    expect(faultOf(...needed, 'a.txt', 'b.txt')).toBe('file');
    expect(faultOf(...needed, 'chat.txt')).toBe('run');
  });

  it('refuses what it does not know', () => {
    expect(faultOf(...needed, '--force', 'chat.txt')).toBe('arguments');
    expect(faultOf(...needed, '--forward-matching', '/(/', 'chat.txt')).toBe('pattern');
    expect(faultOf(...needed, '--lang', 'de', 'chat.txt')).toBe('language');
    expect(faultOf('--help')).toBe('help');
  });

  it('shows authors in a dry run only', () => {
    expect(faultOf(...needed, '--show-authors', 'chat.txt')).toBe('showAuthors');
    expect(optionsOf(['--dry-run', '--show-authors', 'chat.txt'])).toMatchObject({ dryRun: true, showAuthors: true });
  });

  it('finds files from where npm was called', () => {
    const options = optionsOf(['--token-file', 'token', 'chat.txt'], { INIT_CWD: '/elders' });
    expect(options).toMatchObject({ file: resolve('/elders/chat.txt'), tokenFile: resolve('/elders/token') });
  });
});

describe('the server', () => {
  const serverOf = (server: string) => faultOf(...needed, '--server', server, 'chat.txt');

  it('is this machine unless named', () => {
    expect(optionsOf(['chat.txt'], { PORT: '8123' })?.server.href).toBe('http://127.0.0.1:8123/');
  });

  it('elsewhere is reached over https only, so that the token stays secret', () => {
    expect(serverOf('http://nachtwacht.example')).toBe('plainHttp');
    expect(serverOf('http://localhost.example')).toBe('plainHttp');
    expect(serverOf('https://nachtwacht.example')).toBe('run');
    expect(serverOf('http://desk-1.localhost:3000')).toBe('run');
    expect(serverOf('http://[::1]:3000')).toBe('run');
  });

  it('must be a web address', () => {
    expect(serverOf('nachtwacht')).toBe('server');
    expect(serverOf('ftp://127.0.0.1')).toBe('server');
    expect(serverOf('http://naam:woord@127.0.0.1')).toBe('server');
  });
});
