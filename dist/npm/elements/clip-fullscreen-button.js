export{d as ClipFullscreenButton}from"../chunks/clip-controls-BprJ2GJ6.js";import"lit";import"lit/decorators.js";import"../chunks/clip-player-sa6f3dOx.js";
