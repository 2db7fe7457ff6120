import"../chunks/clip-controls-CGMXcIjA.js";import"lit";import"lit/decorators.js";export{C as ClipDeviceButton}from"../chunks/clip-more--guJyK-y.js";import"../chunks/clip-player-WU-Yd7UN.js";
