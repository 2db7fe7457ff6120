import"../chunks/common-bTRGkS7w.js";import"lit";import"lit/decorators.js";export{b as ClipFullscreenButton}from"../chunks/clip-controls-B1FkhSor.js";import"../chunks/clip-player-CgzCJaGa.js";
