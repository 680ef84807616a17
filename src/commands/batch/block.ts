/** Enough that the cost of writing no longer counts. */
const size = 1 << 18;

/** Bytes on their way out: whole lines are put together here and leave in one piece. */
export class Block {
  private bytes: Buffer = Buffer.allocUnsafe(size);
  private used = 0;
  private readonly spare: Buffer[] = [];

  get isFull(): boolean {
    return this.used > size / 2;
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

  /** Hands over all that is in it, and begins anew; what was handed over comes back with `giveBack` to be used again. */
  take(): { bytes: Buffer; giveBack: () => void } {
    const { bytes, used, spare } = this;
    this.bytes = spare.pop() ?? Buffer.allocUnsafe(size);
    this.used = 0;
    return { bytes: bytes.subarray(0, used), giveBack: () => void spare.push(bytes) };
  }

  private makeRoom(needed: number): void {
    if (this.used + needed <= this.bytes.length) return;
    const larger = Buffer.allocUnsafe(2 * (this.used + needed));
    this.bytes.copy(larger, 0, 0, this.used);
    this.bytes = larger;
  }
}
