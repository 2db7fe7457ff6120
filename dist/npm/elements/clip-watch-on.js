import"../chunks/common-BQgi_CF0.js";import"lit";import"../chunks/clip-player-DGdPp-Jx.js";import"../chunks/clip-controls-Bmjyo8ZR.js";export{c as ClipWatchOn}from"../chunks/seek-parts-CAVu9f1Z.js";
