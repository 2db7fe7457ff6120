import"../chunks/common-U5iqGDht.js";import"lit";import"../chunks/clip-player-DZ5SM3e6.js";export{C as ClipMiniBar,a as ClipMoveEvent}from"../chunks/clip-mini-player-D2MNGNs9.js";
