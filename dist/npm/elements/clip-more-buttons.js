import"../chunks/clip-controls-CGMXcIjA.js";import"lit";import"lit/decorators.js";import"../chunks/clip-player-WU-Yd7UN.js";export{q as ClipMoreButtons}from"../chunks/clip-more--guJyK-y.js";
