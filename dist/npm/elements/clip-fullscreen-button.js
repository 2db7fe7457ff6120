import"../chunks/common-Tj7jOYxd.js";import"lit";import"lit/decorators.js";export{d as ClipFullscreenButton}from"../chunks/clip-controls-DE3m3FNR.js";import"../chunks/clip-player-BNKu-Vg2.js";
