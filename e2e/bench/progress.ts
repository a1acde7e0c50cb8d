/** Says on stderr how far a run is: one line that is rewritten, or a line every tenth where nobody watches. */
export class Progress {
  #total: number;
  #done = 0;
  #start = Date.now();

  constructor(total: number) {
    this.#total = total;
  }

  step(): void {
    this.#done += 1;
    const line = `${this.#done}/${this.#total} pages, ${Math.round((Date.now() - this.#start) / 1000)} s`;
    if (process.stderr.isTTY) process.stderr.write(`\r${line} `);
    else if (this.#done % Math.ceil(this.#total / 10) === 0) console.error(line);
  }

  end(): void {
    if (process.stderr.isTTY) process.stderr.write('\n');
  }
}
