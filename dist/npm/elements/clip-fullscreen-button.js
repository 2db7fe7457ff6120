export{d as ClipFullscreenButton}from"../chunks/clip-controls-CPHbbKpy.js";import"lit";import"lit/decorators.js";import"../chunks/clip-player-Cf6mJU3B.js";
