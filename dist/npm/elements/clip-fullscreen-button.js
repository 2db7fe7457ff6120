import"../chunks/common-BSobU6Zd.js";import"lit";import"lit/decorators.js";export{d as ClipFullscreenButton}from"../chunks/clip-controls-O7SeK6DN.js";import"../chunks/clip-player-M18Rf5db.js";
