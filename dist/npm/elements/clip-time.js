import"../chunks/common-CLUcfpYv.js";import"lit";import"../chunks/clip-player-BZEjebr8.js";export{h as ClipTime}from"../chunks/clip-controls-CgVuq4QR.js";import"../chunks/player-Bv2jH6kN.js";
