import"../chunks/common-CLUcfpYv.js";import"lit";import"../chunks/clip-player-BZEjebr8.js";export{f as ClipSeekSlider}from"../chunks/clip-controls-CgVuq4QR.js";import"../chunks/player-Bv2jH6kN.js";
