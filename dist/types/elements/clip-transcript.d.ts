export * from '../elements/transcript/clip-transcript.js';
