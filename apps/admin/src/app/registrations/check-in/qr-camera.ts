import {
  Component,
  DOCUMENT,
  DestroyRef,
  type ElementRef,
  afterNextRender,
  inject,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { T } from '../../language/t.ts';
import { Icon } from '../../ui/icon.ts';
import { qrReader } from './qr-reader.ts';

const LOOK_EVERY = 200;
/** The same code held before the camera is one person, not ten. */
const SAME_FOR = 4_000;

/** Reads QR codes with the camera, one after another, until it is closed. */
@Component({
  selector: 'tk-qr-camera',
  imports: [Icon, T],
  template: `
    @if (failed()) {
      <p role="alert">{{ 'check-in.camera.failed' | t }}</p>
    } @else {
      <p>{{ 'check-in.camera.help' | t }}</p>
      <video #video muted playsinline [attr.aria-label]="'check-in.camera.picture' | t"></video>
    }
    <button type="button" class="button" (click)="closed.emit()">
      <tk-icon name="close" />{{ 'check-in.camera.close' | t }}
    </button>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-1);
      justify-items: start;
    }
    p {
      margin: 0;
    }
    video {
      width: 100%;
      max-height: 50vh;
      border-radius: var(--radius);
      background: var(--surface);
      object-fit: cover;
    }
  `,
})
export class QrCamera {
  readonly read = output<string>();
  readonly closed = output();

  protected readonly failed = signal(false);
  private readonly video = viewChild<ElementRef<HTMLVideoElement>>('video');
  private readonly window = inject(DOCUMENT).defaultView;
  private stream: MediaStream | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isOpen = true;
  private last = { text: '', at: 0 };

  constructor() {
    afterNextRender(() => void this.film());
    inject(DestroyRef).onDestroy(() => {
      this.isOpen = false;
      clearTimeout(this.timer);
      this.stop();
    });
  }

  private async film(): Promise<void> {
    try {
      const reader = this.window && (await qrReader(this.window));
      const video = this.video()?.nativeElement;
      if (!reader || !video) throw new Error('no reader of QR codes');
      const wanted = { video: { facingMode: 'environment' } };
      this.stream = (await this.window?.navigator.mediaDevices.getUserMedia(wanted)) ?? null;
      // Closed while the browser asked for leave.
      if (!this.isOpen) return this.stop();
      video.srcObject = this.stream;
      await video.play();
      const look = async (): Promise<void> => {
        const [found] = await reader.detect(video).catch(() => []);
        if (!this.isOpen) return;
        if (found) this.tell(found.rawValue);
        this.timer = setTimeout(() => void look(), LOOK_EVERY);
      };
      await look();
    } catch {
      this.stop();
      this.failed.set(true);
    }
  }

  private tell(text: string): void {
    const now = performance.now();
    if (text === this.last.text && now - this.last.at < SAME_FOR) {
      this.last = { text, at: now };
      return;
    }
    this.last = { text, at: now };
    this.read.emit(text);
  }

  private stop(): void {
    for (const track of this.stream?.getTracks() ?? []) track.stop();
    this.stream = null;
  }
}
