import"../chunks/common-U5iqGDht.js";import"lit";import"../chunks/clip-player-DZ5SM3e6.js";import"../chunks/player-BvEe6116.js";export{C as ClipKeyList}from"../chunks/clip-key-help-CVe__Yd5.js";
