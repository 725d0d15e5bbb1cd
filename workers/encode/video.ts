/** MP4 and WebM, by what the browser encodes (WebCodecs). */
import {
  BufferTarget,
  getFirstEncodableVideoCodec,
  Mp4OutputFormat,
  Output,
  QUALITY_VERY_HIGH,
  VideoSample,
  VideoSampleSource,
  WebMOutputFormat,
  type VideoCodec,
} from 'mediabunny';
import type { FilmToMake } from '../../src/core/export/film';
import type { Film } from './types';

type VideoName = 'mp4' | 'webm';

/** What is tried, in this order: the first is what most players play. */
const CODECS: Record<VideoName, VideoCodec[]> = {
  mp4: ['avc', 'hevc', 'av1', 'vp9'],
  webm: ['vp9', 'av1', 'vp8'],
};
const NAMES: Partial<Record<VideoCodec, string>> = {
  ...{ avc: 'H.264', hevc: 'H.265', av1: 'AV1', vp9: 'VP9', vp8: 'VP8' },
};
/** Thin lines and small letters must stand. */
const QUALITY = QUALITY_VERY_HIGH;
/** Seconds between frames that stand for themselves: a player can seek to them. */
const KEY_FRAMES_S = 2;

interface Size {
  width: number;
  height: number;
  fps: number;
}

/** Null where the browser has no encoder at all, or none for this. */
async function encodable(name: VideoName, { width, height, fps }: Size): Promise<VideoCodec | null> {
  if (typeof VideoEncoder === 'undefined') return null;
  return getFirstEncodableVideoCodec(CODECS[name], { width, height, quality: QUALITY, frameRate: fps });
}

export async function videoCodec(name: VideoName, size: Size): Promise<string | null> {
  const codec = await encodable(name, size);
  return codec && (NAMES[codec] ?? codec);
}

/** Rejects where the browser cannot encode it. */
export async function beginVideo(film: FilmToMake & { name: VideoName }): Promise<Film> {
  const { name, fps, title, description, card } = film;
  const codec = await encodable(name, film);
  if (!codec) throw new Error('This browser cannot encode this film.');
  const target = new BufferTarget();
  const format = name === 'mp4' ? new Mp4OutputFormat({ fastStart: 'in-memory' }) : new WebMOutputFormat();
  const output = new Output({ format, target });
  const source = new VideoSampleSource({ codec, quality: QUALITY, keyFrameInterval: KEY_FRAMES_S });
  output.addVideoTrack(source, { frameRate: fps });
  output.setMetadataTags({ title, description, comment: card });
  await output.start();
  let frames = 0;
  return {
    learn: (frame) => frame.close(),
    async add(frame) {
      const sample = new VideoSample(frame, { timestamp: frames++ / fps, duration: 1 / fps });
      try {
        await source.add(sample);
      } finally {
        sample.close();
        frame.close();
      }
    },
    async finish() {
      await output.finalize();
      return new Uint8Array(target.buffer!);
    },
  };
}
