import"../chunks/common-BQgi_CF0.js";import"lit";export{d as ClipMuteButton}from"../chunks/clip-controls-Bmjyo8ZR.js";import"../chunks/clip-player-DGdPp-Jx.js";
