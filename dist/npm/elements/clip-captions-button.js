import"../chunks/common-BQgi_CF0.js";import"lit";export{C as ClipCaptionsButton}from"../chunks/clip-controls-Bmjyo8ZR.js";import"../chunks/clip-player-DGdPp-Jx.js";
