export{d as ClipFullscreenButton}from"../chunks/clip-controls-oX4ThlfC.js";import"lit";import"lit/decorators.js";import"../chunks/clip-player-CCjF8L6l.js";
