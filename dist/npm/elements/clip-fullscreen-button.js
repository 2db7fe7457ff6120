import"../chunks/common-C7Wi3ivc.js";import"lit";import"lit/decorators.js";export{b as ClipFullscreenButton}from"../chunks/clip-controls-BSiJX4fr.js";import"../chunks/clip-player-BA_1oYmV.js";
