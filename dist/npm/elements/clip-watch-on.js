import"../chunks/common-CLUcfpYv.js";import"lit";import"../chunks/clip-player-BZEjebr8.js";import"../chunks/clip-controls-CgVuq4QR.js";export{c as ClipWatchOn}from"../chunks/seek-parts-DSax_LTL.js";
