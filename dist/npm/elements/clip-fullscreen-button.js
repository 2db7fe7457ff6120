import"../chunks/common-D1B4B6oG.js";import"lit";import"lit/decorators.js";export{d as ClipFullscreenButton}from"../chunks/clip-controls-e63DhDnM.js";import"../chunks/clip-player-DF6oq6KT.js";
