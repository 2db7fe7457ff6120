import"../chunks/common-CLUcfpYv.js";import"lit";export{d as ClipMuteButton}from"../chunks/clip-controls-CgVuq4QR.js";import"../chunks/clip-player-BZEjebr8.js";
