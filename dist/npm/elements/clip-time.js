import"../chunks/common-U5iqGDht.js";import"lit";import"../chunks/clip-player-DZ5SM3e6.js";export{h as ClipTime}from"../chunks/clip-controls-0vyHfCvn.js";import"../chunks/player-BvEe6116.js";
