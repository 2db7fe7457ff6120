import"../chunks/clip-controls-CGMXcIjA.js";import"lit";import"lit/decorators.js";export{n as ClipPopOutButton}from"../chunks/clip-more--guJyK-y.js";import"../chunks/clip-player-WU-Yd7UN.js";
