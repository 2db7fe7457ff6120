import"../chunks/common-BQgi_CF0.js";import"lit";import"../chunks/clip-player-DGdPp-Jx.js";export{C as ClipVeil}from"../chunks/clip-veil-BA35capk.js";
