import net from 'node:net';
import { callOf } from './view.ts';

/** `content` is the page in front; `chrome` is the browser's own window, with all its rights. */
export type MarionetteContext = 'content' | 'chrome';

interface Pending {
  readonly command: string;
  resolve(result: never): void;
  reject(error: Error): void;
}

const colon = ':'.charCodeAt(0);

/**
 * A client of Marionette, the remote control that every Firefox has built in. A message is its length in bytes, a
 * colon and JSON: `[0, id, command, parameters]` there, `[1, id, error, result]` back.
 */
export class Marionette {
  #socket: net.Socket;
  #received = Buffer.alloc(0);
  #pending = new Map<number, Pending>();
  #lastId = 0;
  #context: MarionetteContext | undefined;

  private constructor(socket: net.Socket) {
    this.#socket = socket;
    socket.on('data', (bytes) => this.#receive(bytes as Buffer));
    socket.on('error', (error) => this.#rejectAll(error));
    socket.on('close', () => this.#rejectAll(new Error('the connection was closed')));
  }

  static connect(port: number): Promise<Marionette> {
    return new Promise((resolve, reject) => {
      const socket = net.connect(port, '127.0.0.1', () => resolve(new Marionette(socket)));
      socket.once('error', reject);
    });
  }

  send<Result>(command: string, parameters: object = {}): Promise<Result> {
    const id = ++this.#lastId;
    const message = JSON.stringify([0, id, command, parameters]);
    this.#socket.write(`${Buffer.byteLength(message)}:${message}`);
    return new Promise((resolve, reject) => this.#pending.set(id, { command, resolve, reject }));
  }

  /** Sends to the page or to the browser's window. */
  async sendIn<Result>(context: MarionetteContext, command: string, parameters: object = {}): Promise<Result> {
    if (this.#context !== context) await this.send('Marionette:SetContext', { value: context });
    this.#context = context;
    return this.send(command, parameters);
  }

  /** The value of an expression there; a promise is waited for. */
  async run(context: MarionetteContext, expression: string): Promise<unknown> {
    const options = context === 'content' ? { newSandbox: true } : { newSandbox: false, sandbox: 'system' };
    const parameters = { script: asyncScript(expression), args: [], scriptTimeout: 30_000, ...options };
    const { value } = await this.sendIn<{ value: ScriptResult }>(context, 'WebDriver:ExecuteAsyncScript', parameters);
    return resultOf(value);
  }

  /** Runs a function there. It may use its arguments only, plain JSON, and gives plain JSON back. */
  call<Given extends unknown[], Result>(
    context: MarionetteContext,
    work: (...given: Given) => Result | Promise<Result>,
    given: Given,
  ): Promise<Result> {
    return this.run(context, callOf(work, given)) as Promise<Result>;
  }

  close(): void {
    this.#socket.destroy();
  }

  #receive(bytes: Buffer): void {
    this.#received = Buffer.concat([this.#received, bytes]);
    for (;;) {
      const start = this.#received.indexOf(colon) + 1;
      const end = start + Number(this.#received.toString('latin1', 0, start - 1));
      if (start === 0 || this.#received.length < end) return;
      this.#answer(JSON.parse(this.#received.toString('utf8', start, end)));
      this.#received = this.#received.subarray(end);
    }
  }

  #answer(message: unknown): void {
    // The first message is a greeting.
    if (!Array.isArray(message)) return;
    const [, id, error, result] = message;
    const pending = this.#pending.get(id);
    this.#pending.delete(id);
    if (error) pending?.reject(new Error(`${pending.command}: ${error.error}: ${error.message}`));
    else pending?.resolve(result as never);
  }

  #rejectAll(error: Error): void {
    for (const { command, reject } of this.#pending.values()) reject(new Error(`${command}: ${error.message}`));
    this.#pending.clear();
  }
}

export type ScriptResult = { readonly value: unknown } | { readonly error: string };

/** The body of a script that calls back with the value of an expression, as Marionette wants it. */
export function asyncScript(expression: string): string {
  return `
    const finish = arguments[arguments.length - 1];
    (async () => ${expression})().then(
      (value) => finish({ value }),
      (error) => finish({ error: String(error) + '\\n' + (error?.stack ?? '') }),
    );`;
}

export function resultOf(result: ScriptResult): unknown {
  if ('error' in result) throw new Error(result.error);
  return result.value;
}
