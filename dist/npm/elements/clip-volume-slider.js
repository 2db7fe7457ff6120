import"../chunks/common-CLUcfpYv.js";import"lit";import"../chunks/clip-player-BZEjebr8.js";export{j as ClipVolumeSlider}from"../chunks/clip-controls-CgVuq4QR.js";
