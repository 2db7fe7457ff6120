import"../chunks/common-NiFWTl74.js";import"lit";import"lit/decorators.js";export{d as ClipFullscreenButton}from"../chunks/clip-controls-lRyg4ljH.js";import"../chunks/clip-player-gFbqEeIy.js";
