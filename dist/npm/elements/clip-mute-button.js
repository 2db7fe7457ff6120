import"../chunks/common-U5iqGDht.js";import"lit";export{d as ClipMuteButton}from"../chunks/clip-controls-0vyHfCvn.js";import"../chunks/clip-player-DZ5SM3e6.js";
