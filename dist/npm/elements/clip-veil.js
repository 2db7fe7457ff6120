import"../chunks/common-U5iqGDht.js";import"lit";import"../chunks/clip-player-DZ5SM3e6.js";export{C as ClipVeil}from"../chunks/clip-veil-BN0ALoDX.js";
