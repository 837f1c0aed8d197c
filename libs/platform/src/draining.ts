/** Whether this process was asked to end: it finishes what it has begun, and is to be given nothing new. */
export class Draining {
  #begun = false;

  get begun(): boolean {
    return this.#begun;
  }

  begin(): void {
    this.#begun = true;
  }
}
