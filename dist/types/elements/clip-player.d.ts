export * from '../elements/player/clip-player.js';
