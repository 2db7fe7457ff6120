import"../chunks/common-CLUcfpYv.js";import"lit";import"lit/decorators.js";export{g as ClipSettingsButton}from"../chunks/clip-controls-CgVuq4QR.js";import"../chunks/clip-player-BZEjebr8.js";
