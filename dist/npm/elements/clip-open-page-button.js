export{f as ClipOpenPageButton}from"../chunks/clip-controls-CPHbbKpy.js";import"lit";import"lit/decorators.js";import"../chunks/shared-DZkm2d66.js";import"../chunks/clip-player-Cf6mJU3B.js";
