import"../chunks/common-U5iqGDht.js";import"lit";import"../chunks/clip-player-DZ5SM3e6.js";import"../chunks/clip-controls-0vyHfCvn.js";export{c as ClipWatchOn}from"../chunks/seek-parts-DUFA5P7y.js";
