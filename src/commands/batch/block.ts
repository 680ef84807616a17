/** Enough that the cost of writing no longer counts. */
const size = 1 << 18;

/** Bytes on their way out: whole lines are put together here and leave in one piece. */
export class Block {
  private bytes = Buffer.allocUnsafe(size);
  private used = 0;

  get isFull(): boolean {
    return this.used > size / 2;
  }

  /** How much is in it. */
  get length(): number {
    return this.used;
  }

  /** A copy of what came after the first `start` bytes. */
  copyFrom(start: number): Buffer {
    return Buffer.from(this.bytes.subarray(start, this.used));
  }

  text(text: string): void {
    this.makeRoom(3 * text.length);
    this.used += this.bytes.write(text, this.used);
  }

  ready(bytes: Uint8Array): void {
    this.makeRoom(bytes.length);
    this.bytes.set(bytes, this.used);
    this.used += bytes.length;
  }

  /** Hands over all that is in it, and begins anew. */
  take(): Buffer {
    const taken = this.bytes.subarray(0, this.used);
    this.bytes = Buffer.allocUnsafe(size);
    this.used = 0;
    return taken;
  }

  private makeRoom(needed: number): void {
    if (this.used + needed <= this.bytes.length) return;
    const larger = Buffer.allocUnsafe(2 * (this.used + needed));
    this.bytes.copy(larger, 0, 0, this.used);
    this.bytes = larger;
  }
}
